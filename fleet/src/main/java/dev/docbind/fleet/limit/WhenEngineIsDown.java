package dev.docbind.fleet.limit;

/** What calls do while the engine that machines share does not answer. */
public enum WhenEngineIsDown {
    /** They go at this machine's share of the rate, evenly, after those that had a place already. */
    LOCAL_SHARE,
    /** They wait until it answers, and fail where their deadline is before that. */
    FAIL_CLOSED
}
