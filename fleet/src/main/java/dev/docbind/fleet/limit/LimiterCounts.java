package dev.docbind.fleet.limit;

/**
 * What a limiter did since it was built, on this machine.
 *
 * @param places how many places the engine gave
 * @param withoutEngine how many calls asked while the engine was away, and had a share of this machine or were held back
 * @param outages how often the engine went away
 * @param isEngineThere whether it is there now
 */
public record LimiterCounts(long places, long withoutEngine, long outages, boolean isEngineThere) {}
