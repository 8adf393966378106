package dev.docbind.runtime.testing;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/** Answers that were ordered for the next calls of a method, first come, first served. */
final class PlannedAnswers {

    private final Map<String, Queue<PortalAnswer>> planned = new HashMap<>();

    synchronized void add(String method, PortalAnswer answer) {
        planned.computeIfAbsent(key(method), name -> new ArrayDeque<>()).add(answer);
    }

    synchronized Optional<PortalAnswer> next(String method) {
        Queue<PortalAnswer> answers = planned.get(key(method));
        return answers == null ? Optional.empty() : Optional.ofNullable(answers.poll());
    }

    private static String key(String method) {
        return method.toLowerCase(Locale.ROOT);
    }
}
