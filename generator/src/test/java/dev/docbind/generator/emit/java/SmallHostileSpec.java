package dev.docbind.generator.emit.java;

import static dev.docbind.generator.emit.java.Rows.error;
import static dev.docbind.generator.emit.java.Rows.field;

import dev.docbind.generator.model.Calling;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Overview;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;

/** A spec in which every rule of naming and escaping has something to do, small enough to read what is made of it. */
final class SmallHostileSpec {

    private SmallHostileSpec() {}

    static Spec spec() {
        return new Spec(
                "en",
                Rows.SITE,
                List.of(error("QUERY_LIMIT_EXCEEDED", 503, "Too many requests", null, 5)),
                List.of(oneSegment(), enumFields(), notifyUser(), notifyRead(), deprecated()));
    }

    /** A method of one segment stands on the facade. */
    private static Method oneSegment() {
        return Rows.method(
                "batch",
                2,
                List.of(
                        field("halt", Kind.BOOLEAN).row(),
                        field("cmd", Kind.ANY).in(Container.MAP).required().row()),
                List.of(field("result", Kind.ANY).row()),
                List.of());
    }

    /** Keywords as segments, names that Java has taken, structures, open keys, closed values. */
    private static Method enumFields() {
        return Rows.method(
                "crm.enum.default",
                2,
                List.of(
                        field("class", Kind.TEXT)
                                .required()
                                .says("Ends */ a comment, {@code opens}, \\u002a/ <b> @since 1")
                                .row(),
                        field("build", Kind.TEXT)
                                .requiredWhen("`class` is not given")
                                .values("a", "b c", "*/", "OTHER")
                                .row(),
                        field("sort", Kind.INTEGER).row(),
                        field("SORT", Kind.INTEGER)
                                .says("$L $T\n@deprecated no")
                                .row(),
                        field("1st place", Kind.DATE).row(),
                        field("поле", Kind.DATE_TIME).row(),
                        field("Object", Kind.OBJECT)
                                .in(Container.LIST)
                                .of(fields())
                                .row(),
                        field("fields", Kind.OBJECT).of(fields()).row(),
                        field("<selector>", Kind.TEXT).placeholder().row(),
                        field("select", Kind.SELECT).in(Container.LIST).row(),
                        field("filter", Kind.FILTER).row(),
                        field("order", Kind.ORDER)
                                .of(field("NAME", Kind.TEXT).row())
                                .row()),
                List.of(
                        field("result", Kind.OBJECT).of(fields()).row(),
                        field("result", Kind.OBJECT)
                                .of(field("more", Kind.DECIMAL).row())
                                .row(),
                        field("total", Kind.INTEGER).row()),
                List.of(
                        error("0", 400, "Access denied", "said with a number", 10),
                        error("0", 400, "Access denied", "the same row again", 11),
                        error("", 400, null, null, 12),
                        error("Parameter 'fields' must be array", 400, null, null, 13),
                        error("OTHER", 400, "Other", null, 14),
                        error(null, 400, "No \"code\" \\ column", null, 15)));
    }

    private static Field[] fields() {
        return new Field[] {
            field("TITLE", Kind.TEXT).required().says("A title.").row(),
            field("UF_*", Kind.ANY).placeholder().row(),
            field("MAP", Kind.OBJECT)
                    .of(field("<id>", Kind.INTEGER).placeholder().row())
                    .row()
        };
    }

    /** A method that is also a namespace, and whose name every object has. */
    private static Method notifyUser() {
        return Rows.method(
                "im.notify", 2, List.of(field("TO", Kind.ANY).required().row()), List.of(), List.of());
    }

    private static Method notifyRead() {
        return Rows.method("im.notify.read", 2, List.of(), List.of(), List.of());
    }

    /** REST 3.0 stands apart. */
    private static Method deprecated() {
        return Rows.complete(new Method(
                "tasks.aux.get",
                3,
                SourceLocation.of("elsewhere/\"tasks\".md", 3, 1),
                new Overview("", "", null, false, true, "tasks.task.get", null, List.of("task")),
                List.of(field("id", Kind.INTEGER).required().row()),
                List.of(),
                List.of(),
                List.of(error("BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUND", 404, "Not found", null, 20)),
                List.of(),
                List.of(),
                Calling.PLAIN));
    }
}
