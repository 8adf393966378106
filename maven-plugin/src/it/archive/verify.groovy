def log = new File(basedir, "build.log").text
assert log.contains("docbind.lock and the spec beside it are written, for the first time")
assert log.contains("docbind.lock agrees with the documentation: 22 methods")
assert log.contains("docs.zip is not the expected archive: its SHA-256 is ")
assert log.contains('<docsFolder>: the documentation has no folder "nowhere"')
assert !log.contains("\tat dev.docbind")
assert new File(basedir, "docbind-spec.json.gz").isFile()
assert new File(basedir, "docbind.lock").text.contains("\nmethod bizproc.workflow.start 2 ")
