package dev.docbind.bitrix24.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The workflows of a portal. */
public final class WorkflowStore {

    private final Map<String, RunningWorkflow> running = new LinkedHashMap<>();

    /** Adds a workflow; it replaces one with the same id. */
    public synchronized void add(RunningWorkflow workflow) {
        running.put(workflow.id(), workflow);
    }

    /** Returns false where no workflow has this id. */
    synchronized boolean remove(String id) {
        return running.remove(id) != null;
    }

    /** The workflows in the order of their arrival, a copy. */
    public synchronized List<RunningWorkflow> all() {
        return List.copyOf(running.values());
    }
}
