package dev.docbind.generator.resolve;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import dev.docbind.generator.resolve.thing.Things;
import java.util.List;

/**
 * What the methods of a namespace share, as it is kept.
 *
 * @param methods the methods, whose fields refer to things
 * @param things the things
 * @param valueLists the closed lists of values
 * @param problems what is wrong with the methods when they are held against each other
 */
record KeptNamespace(List<Method> methods, List<Thing> things, List<ValueList> valueLists, List<Diagnostic> problems) {

    static KeptNamespace of(Things.Joined joined, List<Diagnostic> problems) {
        return new KeptNamespace(joined.methods(), joined.things(), joined.valueLists(), problems);
    }
}
