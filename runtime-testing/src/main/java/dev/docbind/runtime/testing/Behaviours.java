package dev.docbind.runtime.testing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The behaviours that were registered, by method, and what happens when a method has succeeded. */
final class Behaviours {

    private final Map<String, PortalBehaviour> registered = new ConcurrentHashMap<>();
    private final Map<String, List<Consumer<PortalCall>>> effects = new ConcurrentHashMap<>();

    void register(String method, PortalBehaviour behaviour) {
        registered.put(key(method), behaviour);
    }

    Optional<PortalAnswer> answer(PortalCall call) {
        return Optional.ofNullable(registered.get(key(call.method()))).map(behaviour -> behaviour.answer(call));
    }

    boolean has(String method) {
        return registered.containsKey(key(method));
    }

    void registerEffect(String method, Consumer<PortalCall> effect) {
        effects.computeIfAbsent(key(method), name -> new CopyOnWriteArrayList<>())
                .add(effect);
    }

    void succeeded(PortalCall call) {
        effects.getOrDefault(key(call.method()), List.of()).forEach(effect -> effect.accept(call));
    }

    private static String key(String method) {
        return method.toLowerCase(Locale.ROOT);
    }
}
