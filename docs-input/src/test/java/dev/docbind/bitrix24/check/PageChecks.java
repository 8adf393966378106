package dev.docbind.bitrix24.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.json.WireFormat;
import dev.docbind.runtime.testing.RecordedRequest;
import java.util.List;

/** What holds for every method that a page documents, whichever it is. */
final class PageChecks {
    private final GeneratedMethod method;
    private final Callers callers;

    PageChecks(GeneratedMethod method, Callers callers) {
        this.method = method;
        this.callers = callers;
    }

    /** The page's own request, taken apart and built anew, arrives as the page writes it; what is null is not sent. */
    void requestArrives(SpecMethod.Example example, Caller caller) {
        Object request = method.request(example.json());
        assertThat(OpenKeys.of(request)).as("parameters without a component").isEmpty();
        try {
            method.call(callers.client(caller), method.rebuilt(request));
        } catch (ApiException e) {
            // The portal may know nothing of what the example is about; the request has arrived all the same.
        }
        RecordedRequest arrived = last();
        assertThat(arrived.httpMethod()).isEqualTo("POST");
        assertThat(arrived.method()).isEqualTo(method.spec().name());
        assertThat(arrived.json()).isEqualTo(callers.body(caller, JsonTrees.withoutNulls(example.json())));
    }

    /** The page's own answer, read and written again, is the same tree; a record does not distinguish null from absent. */
    void answerRoundTrips(SpecMethod.Example example) {
        Object answer = example.json().as(method.responseType());
        assertThat(OpenKeys.of(answer))
                .as("fields without a component")
                .isSubsetOf(method.spec().openNames());
        assertThat(JsonTrees.withoutNulls(WireFormat.bitrix24().tree(answer)))
                .isEqualTo(JsonTrees.withoutNulls(example.json()));
    }

    /** Each error of the page's table arrives as its own constant. */
    void errorArrives(SpecMethod.ErrorRow row) {
        callers.portal().failNext(method.spec().name(), row.code(), row.message());
        ApiException failure = catchThrowableOfType(
                ApiException.class, () -> method.call(callers.client(Caller.WEBHOOK), method.emptyRequest()));
        assertThat(failure).as("the portal's refusal").isNotNull();
        DocumentedError constant = method.error(failure);
        assertThat(failure.documentedError()).isSameAs(constant);
        assertThat(constant.name()).isNotEqualTo("OTHER");
        assertThat(constant.code()).isEqualTo(row.code());
        assertThat(constant.status()).isEqualTo(row.status());
        assertThat(constant.message()).isEqualTo(row.message());
        assertThat(failure.code()).isEqualTo(row.sentCode());
        assertThat(failure.description()).isEqualTo(row.message());
        if (row.status() != null) {
            assertThat(failure.status()).isEqualTo(row.status());
        }
    }

    private RecordedRequest last() {
        List<RecordedRequest> requests = callers.portal().requests();
        assertThat(requests).isNotEmpty();
        return requests.get(requests.size() - 1);
    }
}
