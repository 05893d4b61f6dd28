def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] Leash reads sources, since nothing is compiled')
assert log.contains('[ERROR] src/main/java/com/acme/App.java:[11,5] error LEASH_NETWORK_WAIT_IN_CALLBACK: ')
assert log.contains('Leash: no compiled class in ')
assert log.contains('leash.from: "both" is not one of auto, bytecode, source')

for (folder in ['leash', 'source']) {
    def report = new groovy.json.JsonSlurper().parse(new File(basedir, "target/$folder/leash.json"))
    assert report.findings.size() == 1
    assert report.findings[0].line == 11
    assert report.findings[0].path.last().line == 15
    assert report.skipped.any { it.what.endsWith('Typing.java:4') }
}
