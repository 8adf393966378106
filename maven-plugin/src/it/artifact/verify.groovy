def log = new File(basedir, "build.log").text
assert new File(basedir, "docbind.lock").text.contains("\nrevision 1\n")
assert log.contains("docbind.lock agrees with the documentation: 22 methods")
assert log.contains("The documentation is needed: either <docs>, a folder or an archive, or <docsArtifact>")
assert new File(basedir, "target/classes/com/example/client/Bitrix24.class").isFile()
