package dev.docbind.generator.run;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Kind;
import java.util.List;

/** Finds out which methods take or answer codes of placements. */
final class CodesOfPlacements {

    private CodesOfPlacements() {}

    static boolean areIn(Method method) {
        return areIn(method.content()) || areIn(method.response());
    }

    private static boolean areIn(List<Field> fields) {
        return fields.stream().anyMatch(field -> field.type().kind() == Kind.PLACEMENT || areIn(field.content()));
    }
}
