def log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] src/com/acme/App.java:[11,5] error LEASH_NETWORK_WAIT_IN_CALLBACK: ')
assert log.contains('none.jar does not exist; name a jar or a folder of class files')
assert log.contains('there is no POM here; name what to analyse: -Dleash.classes=')
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/leash/leash.json'))
assert report.findings*.line == [11]
def fromSource = new groovy.json.JsonSlurper().parse(new File(basedir, 'out/source/leash.json'))
assert fromSource.findings == report.findings : 'columns, steps and fingerprints, too'

// Headers are no platform that an app could run on.
def tried = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/runtime/leash.json'))
assert tried.findings*.runtime*.verdict == ['INCONCLUSIVE']
println tried.findings[0].runtime.why
assert tried.findings[0].runtime.why.contains('leash.classpath')
