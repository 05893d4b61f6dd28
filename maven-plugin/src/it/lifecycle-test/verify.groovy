def reports = new File(basedir, 'target/surefire-reports')
for (suffix in ['', '-older']) {
    def suite = new groovy.xml.XmlSlurper().parse(new File(reports, "TEST-com.acme.MailTest${suffix}.xml"))
    def cases = suite.testcase
    assert cases.size() >= 24 : 'one case for each schedule of each test'
    def failed = cases.findAll { !it.failure.isEmpty() || !it.error.isEmpty() }
    assert failed.every { it.@name.text().contains('mailDelegateSurvives') } : failed*.@name
    def dead = failed.find { it.failure.text().contains('@LifecycleTest(replay = "home net=dead")') }
    def text = dead.failure.text()
    println text
    assert text.contains('KILLED: the watchdog kills the app (0x8badf00d): didEnterBackground takes more than 5 s')
    assert text.contains('[LEASH_NETWORK_WAIT_IN_CALLBACK]')
    assert text =~ /at com\.acme\.MailConnection\.say\(MailConnection\.java:\d+\)/
    assert text =~ /at com\.acme\.MailDelegate\.didEnterBackground\(MailDelegate\.java:\d+\)/
    assert text.contains('timeline:')
    def ordinary = new groovy.xml.XmlSlurper().parse(new File(reports, "TEST-com.acme.OrdinaryTest${suffix}.xml"))
    assert ordinary.@tests == '1' && ordinary.@failures == '0' && ordinary.@errors == '0'
}

// The guide shows just these classes.
def guide = new File(basedir, '../../../../docs/runtime-model.md').text
for (file in ['main/java/com/acme/MailDelegate.java', 'main/java/com/acme/QuietDelegate.java', 'test/java/com/acme/MailTest.java']) {
    def code = new File(basedir, "src/$file").text
    code = code.substring(code.indexOf('class ')).trim()
    assert guide.contains(code) : "docs/runtime-model.md does not show $file"
}
