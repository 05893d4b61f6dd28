def log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] app/src/main/java/com/acme/app/App.java:[12,7] error LEASH_NETWORK_WAIT_IN_CALLBACK: ')
assert log.contains('Leash: nothing to analyse, this project has no sources') : 'the parent'
assert !new File(basedir, 'target/leash').exists()
def lib = new groovy.json.JsonSlurper().parse(new File(basedir, 'lib/target/leash/leash.json'))
// A module without a life cycle gets notes only.
assert lib.findings.collect { [it.rule, it.severity] } == [['LEASH_UNCANCELLABLE_CONNECT', 'note']]
def app = new groovy.json.JsonSlurper().parse(new File(basedir, 'app/target/leash/leash.json'))
assert app.findings.size() == 1
assert app.findings[0].path.last().with { [get('class'), file, line] } == ['com.acme.lib.Session', 'Session.java', 8]
