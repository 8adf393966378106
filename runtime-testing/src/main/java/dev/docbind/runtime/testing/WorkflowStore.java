package dev.docbind.runtime.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The workflows that run. */
final class WorkflowStore {

    private final Map<String, RunningWorkflow> running = new LinkedHashMap<>();

    synchronized void add(RunningWorkflow workflow) {
        running.put(workflow.id(), workflow);
    }

    /** Gives false where no workflow with this id runs. */
    synchronized boolean remove(String id) {
        return running.remove(id) != null;
    }

    synchronized List<RunningWorkflow> all() {
        return List.copyOf(running.values());
    }
}
