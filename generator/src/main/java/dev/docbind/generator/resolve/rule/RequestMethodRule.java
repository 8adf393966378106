package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.resolve.example.Examples;

/** A request calls the method that its page documents. */
public final class RequestMethodRule extends MethodRule {

    @Override
    void check(Method method, Examples examples, Diagnostics diagnostics) {
        for (RequestExample request : method.requests()) {
            if (!request.calls(method.name())) {
                diagnostics.note(
                        "request-other-method",
                        request.location(),
                        "this request calls " + request.method() + ", but the page documents " + method.name(),
                        "mend the address; what the request sends is not taken for this method's");
            }
        }
    }
}
