package dev.docbind.generator;

import java.util.List;

/**
 * What came of reading a documentation for its lock.
 *
 * @param result what the generator found
 * @param differences what is not as the lock says, or said before an update, in the order of their kinds
 * @param generator the version that made the lock; empty where there was none
 */
public record LockReport(GenerationResult result, List<LockDifference> differences, String generator) {

    public LockReport {
        differences = List.copyOf(differences);
    }
}
