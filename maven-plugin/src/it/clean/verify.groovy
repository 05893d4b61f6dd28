def log = new File(basedir, 'build.log').text
assert log.contains('Leash: 0 errors, 0 warnings, 0 notes in 1 class, 1 callback or handler')
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/leash/leash.json'))
assert report.findings.isEmpty()
assert report.analysed.classes == 1
