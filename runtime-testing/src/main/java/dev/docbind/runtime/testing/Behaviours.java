package dev.docbind.runtime.testing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The behaviours that were registered, by method. */
final class Behaviours {

    private final Map<String, PortalBehaviour> registered = new ConcurrentHashMap<>();

    void register(String method, PortalBehaviour behaviour) {
        registered.put(key(method), behaviour);
    }

    Optional<PortalAnswer> answer(PortalCall call) {
        return Optional.ofNullable(registered.get(key(call.method()))).map(behaviour -> behaviour.answer(call));
    }

    private static String key(String method) {
        return method.toLowerCase(Locale.ROOT);
    }
}
