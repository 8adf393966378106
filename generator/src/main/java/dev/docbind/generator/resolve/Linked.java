package dev.docbind.generator.resolve;

import dev.docbind.generator.model.Spec;
import java.util.List;

/**
 * What the pages mean.
 *
 * @param spec the methods without problems that would make them wrong
 * @param leftOut the pages whose methods have such problems, sorted by path
 */
public record Linked(Spec spec, List<LeftOut> leftOut) {

    public Linked {
        leftOut = List.copyOf(leftOut);
    }
}
