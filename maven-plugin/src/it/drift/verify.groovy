def log = new File(basedir, "build.log").text
def runs = log.split("Scanning for projects").drop(1)
assert runs.length == 6

assert runs[0].contains("docbind.lock agrees with the documentation: 22 methods")
assert runs[1].contains("the documentation is not the one that is locked (first)")
assert runs[1].contains("method bizproc.workflow.terminate: facts changed")
assert runs[1].contains("method bizproc.workflow.kill: wording changed")
assert runs[1].contains("WorkflowTerminateRequest.java is not what the documentation gives")
assert !runs[1].contains("method bizproc.workflow.start")
assert runs[2].contains("method bizproc.workflow.kill: gone")
assert runs[2].contains("com/example/client/bizproc/workflow/WorkflowKillRequest.java is owned by no method any more")
assert runs[3].contains("method bizproc.workflow.terminate: facts changed")
assert runs[4].contains("docbind.lock agrees with the documentation: 22 methods")
assert runs[5].contains("docbind.lockFile") && runs[5].contains("owns any more")
assert new File(basedir, "docbind.lock").text.contains("\nrevision second\n")
