def classes = new File(basedir, "target/classes")
assert new File(classes, "com/example/workflows/bizproc/workflow/WorkflowStartRequest.class").isFile()
assert !new File(classes, "com/example/workflows/bizproc/workflow/WorkflowKillRequest.class").exists()
assert !new File(classes, "com/example/workflows/bizproc/robot").exists()
assert new File(classes, "com/example/robots/bizproc/robot/RobotListRequest.class").isFile()
assert !new File(classes, "com/example/robots/bizproc/workflow").exists()

def spec = new File(classes, "META-INF/docbind/api-spec.json").text
assert spec.contains('"bizproc.workflow.start"') && !spec.contains('"bizproc.robot.list"')
assert !new File(basedir, "target/generated-resources/robots").exists()
