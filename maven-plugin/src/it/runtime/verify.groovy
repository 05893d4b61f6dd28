def log = new File(basedir, 'build.log').text
def json = { new groovy.json.JsonSlurper().parse(new File(basedir, "target/$it/leash.json")) }

def waits = json('leash').findings.findAll { it.rule == 'LEASH_NETWORK_WAIT_IN_CALLBACK' }
assert !waits.isEmpty()
for (finding in waits) {
    def runtime = finding.runtime
    assert runtime.verdict == 'CONFIRMED'
    assert runtime.schedules >= 18
    assert runtime.why.contains('0x8badf00d')
    assert runtime.replay.startsWith('home')
    assert runtime.timeline.every { it.at >= 0 && it.thread && it.event }
    assert runtime.timeline*.at == runtime.timeline*.at.sort()
}
assert log.contains('running com.acme.MailDelegate (1 of ')
assert log.contains('runtime CONFIRMED LEASH_NETWORK_WAIT_IN_CALLBACK at MailDelegate.java:')

// The test that was written fails as the finding says.
def suite = new groovy.xml.XmlSlurper().parse(
        new File(basedir, 'target/surefire-reports/TEST-com.acme.MailDelegateLifecycleTest.xml'))
def failures = suite.testcase.failure
assert failures.size() == suite.testcase.size()
assert failures.any { it.text().contains('0x8badf00d') && it.text().contains('[LEASH_NETWORK_WAIT_IN_CALLBACK]') }

def named = json('named').delegates.collectEntries { [(it["class"]): it] }
assert named['com.acme.QuietDelegate'].verdict == 'SURVIVES'
assert named['com.acme.Late'].verdict == 'INCONCLUSIVE'
assert named['com.acme.Late'].why.contains('com.acme.Late')
assert named['com.acme.Nobody'].verdict == 'INCONCLUSIVE'
assert named['com.acme.Nobody'].why.contains('there is no class com.acme.Nobody')
