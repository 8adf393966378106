package dev.docbind.fleet.run;

import java.time.Duration;
import java.util.List;

/**
 * What a run consists of; workers are given it as arguments.
 *
 * @param engine {@code redis}, {@code postgres} or {@code local}, where one JVM has the limiter of the runtime
 * @param calls how many calls in all
 * @param workers how many JVMs at a time
 * @param threads how many threads each has
 * @param rate how many calls the portal's bucket loses each second
 * @param burst how many it holds
 * @param isDisturbed whether workers are killed and the engine is restarted
 */
record FleetSettings(String engine, int calls, int workers, int threads, int rate, int burst, boolean isDisturbed) {

    static final Duration DEADLINE = Duration.ofSeconds(10);
    static final Duration TOKEN_LIFETIME = Duration.ofSeconds(5);

    static FleetSettings of(List<String> arguments) {
        return new FleetSettings(
                arguments.get(0),
                Integer.parseInt(arguments.get(1)),
                Integer.parseInt(arguments.get(2)),
                Integer.parseInt(arguments.get(3)),
                Integer.parseInt(arguments.get(4)),
                Integer.parseInt(arguments.get(5)),
                Boolean.parseBoolean(arguments.get(6)));
    }

    List<String> arguments() {
        return List.of(
                engine,
                String.valueOf(calls),
                String.valueOf(workers),
                String.valueOf(threads),
                String.valueOf(rate),
                String.valueOf(burst),
                String.valueOf(isDisturbed));
    }
}
