assert new File(basedir, "one/target/classes/com/example/one/bizproc/workflow/WorkflowStartRequest.class").isFile()
assert new File(basedir, "two/target/classes/com/example/two/bizproc/activity/ActivityAddRequest.class").isFile()
assert new File(basedir, "target/docs").list().count { !it.startsWith(".") } == 1: "one folder for one archive"
