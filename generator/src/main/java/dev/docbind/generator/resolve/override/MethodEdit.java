package dev.docbind.generator.resolve.override;

import dev.docbind.generator.model.Calling;
import dev.docbind.generator.model.Effect;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Overview;
import dev.docbind.generator.resolve.spec.MethodJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Changes one value of a method, where the wrong one stands. */
final class MethodEdit {

    private MethodEdit() {}

    /** The changed method; the very same one where the path leads nowhere or the value is another one. */
    static Method apply(Method method, Correction correction) {
        List<String> path = Arrays.asList(correction.path().split("/", -1));
        return switch (path.get(0)) {
            case "parameters" -> fields(method, correction, path, true);
            case "response" -> fields(method, correction, path, false);
            default -> own(method, correction, path);
        };
    }

    private static Method fields(Method method, Correction correction, List<String> path, boolean given) {
        List<Field> before = given ? method.parameters() : method.response();
        List<Field> after = edited(before, path.subList(1, path.size()), correction);
        if (after.equals(before)) {
            return method;
        }
        return given
                ? method.with(after, method.undocumented(), method.response())
                : method.with(method.parameters(), method.undocumented(), after);
    }

    private static List<Field> edited(List<Field> level, List<String> path, Correction correction) {
        if (path.size() < 2) {
            return level;
        }
        List<Field> changed = new ArrayList<>();
        for (Field field : level) {
            boolean here = field.name().equals(path.get(0));
            changed.add(here ? edited(field, path.subList(1, path.size()), correction) : field);
        }
        return changed;
    }

    private static Field edited(Field field, List<String> path, Correction correction) {
        if (path.size() > 1) {
            return field.with(edited(field.fields(), path, correction));
        }
        Json now = FieldEdit.written(field, path.get(0));
        return now != null && now.equals(correction.expected())
                ? FieldEdit.with(field, path.get(0), correction.value())
                : field;
    }

    private static Method own(Method method, Correction correction, List<String> path) {
        Json now = SpecMember.at(path.get(0), json -> MethodJson.write(method, null, json));
        if (path.size() != 1 || now == null || !now.equals(correction.expected())) {
            return method;
        }
        Json value = correction.value();
        Overview overview = method.overview();
        return switch (path.get(0)) {
            case "name" -> method.withName(Value.text(value));
            case "title" -> method.with(overview.withTitle(Value.text(value)));
            case "access" -> method.with(overview.withAccess(Value.text(value)));
            case "deprecated" -> method.with(overview.withDeprecated(Value.flag(value)));
            case "scopes" -> method.with(overview.withScopes(Value.texts(value)));
            case "effect" -> method.with(withEffect(method.calling(), Value.text(value)));
            default -> method;
        };
    }

    /** The same with another effect, which no words of the page are evidence of; unchanged where the value is none. */
    private static Calling withEffect(Calling calling, String value) {
        return switch (value) {
            case "read" -> calling.withEffect(new Effect(Effect.Kind.READ, List.of()));
            case "write" -> calling.withEffect(new Effect(Effect.Kind.WRITE, List.of()));
            default -> calling;
        };
    }
}
