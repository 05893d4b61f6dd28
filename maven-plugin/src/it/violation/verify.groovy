def log = new File(basedir, 'build.log').text
def first = '[ERROR] src/main/java/com/acme/App.java:[11,5] error LEASH_NETWORK_WAIT_IN_CALLBACK: '
assert log.count(first) == 2 : 'told by the failing and by the tolerant build'
assert log.contains('[ERROR]    App.java:11  App.didEnterBackground: ')
assert log.contains('[ERROR]    App.java:15  ')
assert log.contains('[ERROR]    11 |     sayGoodbye();')
assert log.count('Leash found 1 finding at or above "error"') >= 1
assert log.contains('Leash is skipped (leash.skip)')

for (folder in ['leash', 'never']) {
    def report = new groovy.json.JsonSlurper().parse(new File(basedir, "target/$folder/leash.json"))
    assert report.findings.size() == 1
    def finding = report.findings[0]
    assert finding.rule == 'LEASH_NETWORK_WAIT_IN_CALLBACK'
    assert finding.severity == 'error'
    assert finding.class == 'com.acme.App'
    assert finding.method == 'didEnterBackground'
    assert finding.line == 11
    assert finding.path.last().line == 15
}

def excluded = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/excluded/leash.json'))
assert excluded.findings.isEmpty()
