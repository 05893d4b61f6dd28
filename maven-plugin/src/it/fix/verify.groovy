def log = new File(basedir, 'build.log').text
def place = 'src/main/java/com/acme/Dialer.java:[9,26] '
assert log.count(place + 'would fix LEASH_UNCANCELLABLE_CONNECT: ') == 1
assert log.count(place + 'fixed LEASH_UNCANCELLABLE_CONNECT: ') == 1
assert log.contains('Leash: fixed 0 of 0 findings in 0 files')

def patch = new File(basedir, 'target/leash/leash.patch').text
assert patch.startsWith('diff --git a/src/main/java/com/acme/Dialer.java b/src/main/java/com/acme/Dialer.java\n')
assert patch.contains('+      socket.connect(new InetSocketAddress("chat.example", 7), 10_000);\n')

def source = new File(basedir, 'src/main/java/com/acme/Dialer.java').text
assert source.contains('    try (Socket socket = new Socket()) {\n      socket.connect(')
assert source.contains('import java.net.InetSocketAddress;\nimport java.net.Socket;\n')
