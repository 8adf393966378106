package dev.docbind.generator.emit.java;

import dev.docbind.generator.model.Spec;
import dev.docbind.generator.resolve.spec.SpecJson;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.MissingParameterException;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.testing.EmbeddedPortal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Who walks a list of a client to its end, against a portal that answers from the examples of the same pages. */
final class ExampleWalks {

    private static final int MOST = 1_000;

    /** The walks that failed, each with its reason. */
    final List<String> failures = new ArrayList<>();

    /** The walks that ended without an entry. */
    final List<String> empty = new ArrayList<>();

    private int ended;
    private int withParameters;

    ExampleWalks(CorpusClient client) throws IOException, ReflectiveOperationException {
        Spec emitted = client.spec().only(client.emission().bindings()::containsKey);
        byte[] spec = SpecJson.write(
                emitted, client.emission().bindings(), client.emission().types());
        List<Class<?>> groups = client.emission().files().stream()
                .filter(file -> file.path().endsWith("Api.java"))
                .<Class<?>>map(
                        file -> client.load(file.path().replace(".java", "").replace('/', '.')))
                .toList();
        try (EmbeddedPortal portal = EmbeddedPortal.start(new ByteArrayInputStream(spec))) {
            PortalClient caller = PortalClient.builder()
                    .credentials(Credentials.webhook(portal.webhookAddress()))
                    .limiter(CallLimiter.none())
                    .build();
            for (Class<?> group : groups) {
                for (Method walk : walks(group)) {
                    walk(
                            walk,
                            group.getConstructor(PortalClient.class).newInstance(caller),
                            group.getSimpleName() + "." + walk.getName());
                }
            }
        }
    }

    private static List<Method> walks(Class<?> group) {
        return Stream.of(group.getMethods())
                .filter(method -> method.getName().endsWith("Paged"))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private void walk(Method walk, Object group, String name) throws ReflectiveOperationException {
        Consumer<Object> nothing = request -> {};
        try {
            int entries = 0;
            for (Object entry : (Iterable<?>) walk.invoke(group, nothing)) {
                if (entry == null || ++entries > MOST) {
                    failures.add(name + " has no end");
                    return;
                }
            }
            ended++;
            if (entries == 0) {
                empty.add(name);
            }
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof MissingParameterException) {
                withParameters++;
            } else {
                failures.add(name + ": " + e.getCause());
            }
        } catch (RuntimeException e) {
            failures.add(name + ": " + e);
        }
    }

    /** The share of those that end among those that need no parameter. */
    double share() {
        return (double) ended / (ended + failures.size());
    }

    String report() {
        return "walks of examples: " + ended + " end, " + failures.size() + " fail, " + withParameters
                + " need parameters; without entries " + empty + "\n" + String.join("\n", failures) + "\n";
    }
}
