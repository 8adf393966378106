package dev.docbind.generator.resolve;

import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.resolve.coverage.Coverage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the pages mean.
 *
 * @param spec the methods without problems that would make them wrong
 * @param leftOut the pages whose methods have such problems, sorted by path
 * @param coverage how much of the methods' pages was read
 * @param files the files that each page was made from, the page itself among them
 */
public record Linked(Spec spec, List<LeftOut> leftOut, Coverage coverage, Map<String, Set<String>> files) {

    public Linked {
        leftOut = List.copyOf(leftOut);
        files = Map.copyOf(files);
    }

    /** The names of all methods, also of those that are left out. */
    public List<String> names() {
        return Stream.concat(
                        spec.methods().stream().map(Method::name),
                        leftOut.stream().map(LeftOut::method))
                .filter(Objects::nonNull)
                .toList();
    }
}
