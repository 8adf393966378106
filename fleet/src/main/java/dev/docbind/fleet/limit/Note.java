package dev.docbind.fleet.limit;

/**
 * What all machines are to know of a method, or of a portal as a whole.
 *
 * @param used the operating time that the method has used up, in seconds; of a portal as a whole the part of its rate that is used
 *     since it refused a call
 * @param resetMicros when the oldest part of the operating time is forgotten, by the engine's clock
 */
record Note(double used, long resetMicros) {}
