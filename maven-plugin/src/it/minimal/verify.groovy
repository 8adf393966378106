import java.util.jar.JarFile

def names = new JarFile(new File(basedir, "target/minimal-1.jar")).withCloseable { it.entries()*.name }
assert names.contains("com/example/client/Bitrix24.class")
assert names.contains("com/example/client/bizproc/error-lines/lines.txt")
assert !names.any { it.startsWith("META-INF/docbind") }: "the spec is for tests"
assert new File(basedir, "target/test-classes/META-INF/docbind/api-spec.json").isFile()

def log = new File(basedir, "build.log").text
assert new File(basedir, "target/docbind-cache").directory: "what a run did is kept, with the libraries that users get"
assert log.contains("Nothing changed in ")
assert !log.contains("Nothing changed in  since")
