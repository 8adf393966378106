package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.resolve.spec.SpecJson;
import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.RetryPolicy;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.testing.EmbeddedPortal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The embedded portal of a spec and the client of the same spec agree on which parameters a call must have. */
final class PortalAgreement {

    private final CorpusClient client;
    private final PortalClient caller;
    private final List<String> disagreements = new ArrayList<>();
    private int accepted;
    private int refused;

    private PortalAgreement(CorpusClient client, PortalClient caller) {
        this.client = client;
        this.caller = caller;
    }

    /** Checks all methods of a client; returns how many requests the portal had to refuse. */
    static int check(CorpusClient client) throws IOException {
        Spec emitted = client.spec().only(client.emission().bindings()::containsKey);
        List<Method> methods = emitted.methods();
        byte[] spec = SpecJson.write(
                emitted, client.emission().bindings(), client.emission().types());
        try (EmbeddedPortal portal = EmbeddedPortal.start(new ByteArrayInputStream(spec))) {
            methods.forEach(method -> portal.on(method.name(), call -> call.success(true)));
            PortalClient caller = PortalClient.builder()
                    .credentials(Credentials.webhook(portal.webhookAddress()))
                    .limiter(CallLimiter.none())
                    .options(CallOptions.builder().retry(RetryPolicy.never()).build())
                    .build();
            PortalAgreement agreement = new PortalAgreement(client, caller);
            methods.forEach(agreement::check);
            assertThat(agreement.disagreements).isEmpty();
            assertThat(agreement.accepted).isEqualTo(methods.size());
            return agreement.refused;
        }
    }

    private void check(Method method) {
        SmallestRequest smallest = SmallestRequest.of(method, client.request(method));
        if (isAccepted(method, smallest.built())) {
            accepted++;
        } else {
            disagreements.add(method.name() + " is refused with " + smallest.body());
        }
        for (String name : smallest.paths()) {
            if (isAccepted(method, smallest.without(name))) {
                disagreements.add(method.name() + " is accepted without " + name);
            } else {
                refused++;
            }
        }
    }

    private boolean isAccepted(Method method, Object request) {
        try {
            caller.call(method.name(), method.rest() == 3 ? RestVersion.V3 : RestVersion.V2, request);
            return true;
        } catch (ApiException e) {
            assertThat(e.status()).as(e.getMessage()).isNotIn(401, 404, 500);
            return false;
        }
    }
}
