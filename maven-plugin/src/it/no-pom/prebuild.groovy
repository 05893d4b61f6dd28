// A jar to look at, and the platform's headers on a class path of their own: no POM anywhere.
def compile(File target, List<File> sources, File classPath) {
    target.mkdirs()
    def arguments = ['-d', target.path, '-cp', classPath.path] + sources*.path
    assert javax.tools.ToolProvider.systemJavaCompiler.run(null, null, null, *arguments) == 0
}
def platform = new File(basedir, 'out/platform')
def classes = new File(basedir, 'out/classes')
compile(platform, new File(basedir, 'platform/org/robovm/apple/uikit').listFiles() as List, platform)
compile(classes, [new File(basedir, 'src/com/acme/App.java')], platform)
def jar = java.util.spi.ToolProvider.findFirst('jar').get()
assert jar.run(System.out, System.err, 'cf', new File(basedir, 'out/app.jar').path, '-C', classes.path, '.') == 0
