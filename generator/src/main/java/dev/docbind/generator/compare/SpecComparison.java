package dev.docbind.generator.compare;

import dev.docbind.generator.compare.Findings.Places;
import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Pagination;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.model.Spec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two specs of one API, method by method. Texts are not compared: languages and revisions have their own. */
public final class SpecComparison {

    private static final Comparator<SpecDifference> ORDER = Comparator.comparing(SpecDifference::kind)
            .thenComparing(difference -> difference.method().toLowerCase(Locale.ROOT))
            .thenComparingInt(SpecDifference::rest);

    private final List<SpecDifference> found = new ArrayList<>();

    private SpecComparison() {}

    /** Where the two specs differ: sorted by kind and method; of one method, what both have comes first, then what stands in one alone. */
    public static List<SpecDifference> differences(Spec here, Spec there) {
        SpecComparison comparison = new SpecComparison();
        comparison.compare(here, there);
        return comparison.found.stream().sorted(ORDER).toList();
    }

    private void compare(Spec here, Spec there) {
        Pairs<Method> pairs = Pairs.of(withSent(here), withSent(there))
                .by(method -> method.name().toLowerCase(Locale.ROOT) + " " + method.rest());
        pairs.found().forEach(pair -> compare(pair.here(), pair.there()));
        pairs.aloneHere()
                .forEach(it -> found.add(new SpecDifference(
                        DifferenceKind.METHOD, it.name(), it.rest(), "", it.name(), null, it.location(), null)));
        pairs.aloneThere()
                .forEach(it -> found.add(new SpecDifference(
                        DifferenceKind.METHOD, it.name(), it.rest(), "", null, it.name(), null, it.location())));
    }

    /** The methods, and the events and placements as methods that answer what is sent. */
    private static List<Method> withSent(Spec spec) {
        return Stream.of(
                        spec.methods().stream(),
                        spec.events().stream().map(Event::asMethod),
                        spec.placements().stream().map(Placement::asMethod))
                .flatMap(methods -> methods)
                .toList();
    }

    private void compare(Method here, Method there) {
        Findings findings = new Findings(here, found);
        Places places = new Places(here.location(), there.location());
        findings.compare(DifferenceKind.METHOD_NAME, "", here.name(), there.name(), places);
        findings.compare(DifferenceKind.DEPRECATED, "", here.deprecated(), there.deprecated(), places);
        findings.compare(DifferenceKind.SCOPE, "", new TreeSet<>(here.scopes()), new TreeSet<>(there.scopes()), places);
        FieldComparison parameters = FieldComparison.ofParameters(findings);
        parameters.compare("", here.parameters(), there.parameters(), places);
        parameters.compare("", here.undocumented(), there.undocumented(), places);
        FieldComparison.ofAnswers(findings).compare("", here.response(), there.response(), places);
        ErrorComparison.compare(here, there, findings);
        findings.compare(DifferenceKind.EXAMPLE_REQUEST, "", requests(here), requests(there), places);
        findings.compare(DifferenceKind.EXAMPLE_ANSWER, "", answers(here), answers(there), places);
        findings.compare(
                DifferenceKind.EFFECT,
                "",
                here.calling().effect().kind().name().toLowerCase(Locale.ROOT),
                there.calling().effect().kind().name().toLowerCase(Locale.ROOT),
                places);
        findings.compare(
                DifferenceKind.ACCESS,
                "",
                here.overview().administratorsOnly() ? "administrators" : "all",
                there.overview().administratorsOnly() ? "administrators" : "all",
                places);
        findings.compare(
                DifferenceKind.PAGINATION,
                "",
                pagination(here.calling().pagination()),
                pagination(there.calling().pagination()),
                places);
    }

    private static String requests(Method method) {
        return method.requests().stream()
                .map(RequestExample::method)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String answers(Method method) {
        return method.answers().stream().map(SpecComparison::answer).sorted().collect(Collectors.joining(", "));
    }

    private static String answer(AnswerExample answer) {
        String kind = answer.kind().name().toLowerCase(Locale.ROOT);
        return answer.status() == null ? kind : kind + " " + answer.status();
    }

    private static @Nullable String pagination(@Nullable Pagination pagination) {
        if (pagination == null) {
            return null;
        }
        String size = pagination.size() == null ? "" : ", " + pagination.size() + " entries";
        String limit = pagination.limit() == null ? "" : ", limit " + pagination.limit();
        return pagination.scheme().label() + " " + pagination.parameter() + limit + size;
    }
}
