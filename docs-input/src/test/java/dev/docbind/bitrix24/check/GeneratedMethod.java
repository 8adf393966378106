package dev.docbind.bitrix24.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.TypeRef;
import java.util.Objects;

/** One method of a generated client, used by the names that the spec gives: no test names the method. */
final class GeneratedMethod {
    private final SpecMethod spec;
    private final GeneratedTypes types;

    GeneratedMethod(SpecMethod spec, GeneratedTypes types) {
        this.spec = spec;
        this.types = types;
    }

    SpecMethod spec() {
        return spec;
    }

    /** The type of its answers, which the spec and the reference to the method name alike. */
    TypeRef<?> responseType() {
        TypeRef<?> type = ((MethodRef<?, ?>) Reflected.constant(types.load(java("request")), "METHOD")).responseType();
        String named = spec.java("responseType");
        assertThat(type).hasToString(named == null ? java("response") : named);
        assertThat(type.rawType().getName()).isEqualTo(java("response"));
        return type;
    }

    /** Reads a request as the record that the method takes. */
    Object request(JsonValue json) {
        return Objects.requireNonNull(json.as(types.load(java("request"))), "the request read as nothing");
    }

    /** Builds a request anew from its own values, as an application would. */
    Object rebuilt(Object request) {
        return Reflected.call(Reflected.call(request, "toBuilder"), "build");
    }

    /** A request that leaves everything out. */
    Object emptyRequest() {
        Object builder = Reflected.callStatic(types.load(java("request")), "builder");
        return Reflected.call(builder, "buildUnchecked");
    }

    /** Calls the method on the facade, through all namespaces. */
    Object call(PortalClient client, Object request) {
        Object place = types.facade(client);
        String[] steps = java("call").replace("()", "").split("\\.", -1);
        for (int step = 0; step < steps.length - 1; step++) {
            place = Reflected.call(place, steps[step]);
        }
        return Reflected.call(place, steps[steps.length - 1], request);
    }

    /** The constant for a failure, found by the enum itself. */
    DocumentedError error(Bitrix24Exception failure) {
        return (DocumentedError) Reflected.callStatic(types.load(java("errors")), "of", failure);
    }

    private String java(String key) {
        return Objects.requireNonNull(spec.java(key), () -> spec.name() + " has no Java name for its " + key);
    }

    @Override
    public String toString() {
        return spec.name();
    }
}
