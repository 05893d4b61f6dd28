def log = new File(basedir, 'build.log').text
assert log.contains('App.didEnterBackground waits in ')
assert log.contains('LEASH_NETWORK_WAIT_IN_CALLBACK')

def report = new groovy.xml.XmlParser().parse(new File(basedir, 'target/spotbugsXml.xml'))
def ours = report.BugInstance.findAll { it.@type.startsWith('LEASH_') }
assert ours.size() == 1
assert ours[0].@type == 'LEASH_NETWORK_WAIT_IN_CALLBACK'
assert ours[0].@priority == '1'
assert ours[0].Method[0].@name == 'didEnterBackground'
assert ours[0].SourceLine[0].@start == '11'
assert ours[0].SourceLine.findAll { it.@role == 'SOURCE_LINE_PATH_CONTINUES' }*.@start == ['11', '15']
assert report.Errors[0].@errors == '0'
