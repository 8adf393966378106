package dev.docbind.generator.emit.java.kept;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.ErrorConstant;
import dev.docbind.generator.emit.java.plan.KeptPlans.Fields;
import dev.docbind.generator.emit.java.plan.MethodPlan;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.emit.java.plan.ValueClassPlan.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a client has because its documentation says so, and not because one before it did, as programs see it. */
final class OwnMembers {

    private final PlannedClient client;
    private final KeptClient kept;

    /**
     * The members of a client.
     *
     * @param client its plan, with or without what it keeps
     * @param kept what it keeps
     */
    OwnMembers(PlannedClient client, KeptClient kept) {
        this.client = client;
        this.kept = kept;
    }

    /** The members of each class. */
    Map<ClassName, Set<String>> all() {
        Map<ClassName, Set<String>> members = new HashMap<>();
        client.types().forEach((name, type) -> {
            if (client.owner(name).own()) {
                members.put(name, of(type));
            }
        });
        Set<ClassName> gone =
                kept.methods().stream().map(method -> method.names().request()).collect(Collectors.toSet());
        client.methods().keySet().stream()
                .filter(request -> !gone.contains(request))
                .forEach(request ->
                        members.computeIfAbsent(request, key -> new HashSet<>()).addAll(calls(request)));
        return members;
    }

    private Set<String> of(PlannedType type) {
        Set<String> members = new HashSet<>(Set.of(type.kind().name()));
        RecordPlan record = type.record();
        if (record != null) {
            Fields fields = kept.plans().records().get(type.type());
            Map<String, String> names = fields == null ? Map.of() : fields.names();
            record.components().stream()
                    .filter(component -> component.kept() == null)
                    .map(component -> member(component, names))
                    .forEach(members::add);
        }
        if (type.values() != null) {
            List<Value> before = kept.plans().values().getOrDefault(type.type(), List.of());
            type.values().values().stream()
                    .filter(value -> !before.contains(value))
                    .map(Value::constant)
                    .forEach(members::add);
        }
        List<ErrorConstant> before = kept.plans().errors().getOrDefault(type.type(), List.of());
        type.errors().stream()
                .filter(constant -> !before.contains(constant))
                .map(ErrorConstant::name)
                .forEach(members::add);
        return members;
    }

    private static String member(Component component, Map<String, String> names) {
        return names.getOrDefault(component.name(), component.name()) + " " + component.type();
    }

    private Set<String> calls(ClassName request) {
        MethodPlan plan = Objects.requireNonNull(client.plan(request));
        String call = kept.named(plan.names()).call();
        Stream<String> arguments = plan.method().calling().arguments() == null
                ? Stream.of()
                : Stream.of(call
                        + plan.request().top().named(plan.method().calling().arguments()).stream()
                                .map(component -> component.type().toString())
                                .toList());
        boolean hasPages = plan.method().calling().pagination() != null
                && plan.method().calling().pagination().walk() != null;
        return Stream.concat(
                        arguments,
                        Stream.of(
                                call, call + " returns " + plan.answer().type(), hasPages ? call + " in pages" : call))
                .collect(Collectors.toSet());
    }
}
