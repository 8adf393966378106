package dev.docbind.bitrix24.check;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.testing.EmbeddedPortal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** A generated client with the spec it was made from, and the tests that every page brings along. */
public final class GeneratedClient {
    private final JsonValue spec;
    private final GeneratedTypes types;

    /**
     * A client.
     *
     * @param loader the loader of its classes
     * @param packageName the package of its facade
     * @param spec the text of its {@code api-spec.json}
     */
    public GeneratedClient(ClassLoader loader, String packageName, String spec) {
        this.spec = JsonValue.parse(spec);
        this.types = new GeneratedTypes(loader, packageName);
    }

    /**
     * The methods that the spec has.
     *
     * @return their names, sorted as in the spec
     */
    public List<String> methodNames() {
        return methods().map(GeneratedMethod::toString).toList();
    }

    /**
     * All tests: one for each example and each error of each page.
     *
     * @param portal a portal that was started with the same spec
     * @return a container for each method
     */
    public Stream<DynamicNode> tests(EmbeddedPortal portal) {
        Callers callers = new Callers(portal);
        return methods().map(method -> DynamicContainer.dynamicContainer(method.toString(), tests(method, callers)));
    }

    private Stream<GeneratedMethod> methods() {
        return spec.get("methods").elements().stream()
                .map(SpecMethod::new)
                .map(method -> new GeneratedMethod(method, types));
    }

    private static List<DynamicTest> tests(GeneratedMethod method, Callers callers) {
        PageChecks checks = new PageChecks(method, callers);
        List<DynamicTest> tests = new ArrayList<>();
        for (SpecMethod.Example example : method.spec().requests()) {
            for (Caller caller : Caller.values()) {
                tests.add(DynamicTest.dynamicTest(
                        "request of " + example.place() + " arrives by " + caller,
                        () -> checks.requestArrives(example, caller)));
            }
        }
        for (SpecMethod.Example example : method.spec().successAnswers()) {
            tests.add(DynamicTest.dynamicTest(
                    "answer of " + example.place() + " survives its record", () -> checks.answerRoundTrips(example)));
        }
        for (SpecMethod.ErrorRow row : method.spec().errors()) {
            tests.add(DynamicTest.dynamicTest(row + " arrives as its constant", () -> checks.errorArrives(row)));
        }
        return tests;
    }
}
