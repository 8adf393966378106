package dev.docbind.runtime.client;

import dev.docbind.runtime.json.ValueProblem;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which values that do not fit a client has logged: one that every row has would fill the log. */
final class MisfitLog {

    /** Records inside records of their own kind could have places without end. */
    private static final int MOST = 1_000;

    private final Set<String> logged = ConcurrentHashMap.newKeySet();

    /** Logs each value, unless one of the same method and place was logged before. */
    void add(CallLog log, String method, Iterable<ValueProblem> problems) {
        for (ValueProblem problem : problems) {
            if (logged.size() < MOST && logged.add(method + " " + problem.place())) {
                log.doesNotFit(problem);
            }
        }
    }
}
