package dev.docbind.fleet.limit;

/**
 * The engine's time, and since when it has known what portals were sent: an engine that was restarted or emptied has
 * forgotten it.
 *
 * @param micros microseconds since 1970 by the engine's clock
 * @param memory which memory it is; another one after a loss
 * @param sinceMicros when this memory began
 */
record EngineTime(long micros, String memory, long sinceMicros) {}
