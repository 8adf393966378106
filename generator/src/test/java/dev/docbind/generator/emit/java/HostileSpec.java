package dev.docbind.generator.emit.java;

import static dev.docbind.generator.emit.java.Rows.field;

import dev.docbind.generator.model.Calling;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Overview;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** A small spec whose every text and name tries to be more than text and a name. */
public final class HostileSpec {

    /** Texts that must stay texts. */
    public static final List<String> TEXTS = List.of(
            "ends */ public class Evil {} /* a comment",
            "escapes \\u002a/ and \\u002a\\u002f and \\\\u0022",
            "{@code never closed",
            "{@link java.lang.System#exit} and } and {{{",
            "<script>alert(1)</script> <p> </pre> <!-- & &amp; &bogus;",
            "$L and $T and $S and $$ and $1L and $[ and $>",
            "first line\n@deprecated second line\n@param nothing here",
            "* a star at the start\n* / and a slash\n** /",
            "a\u0000b\u0007c\u001bd\u202ee\u2066f\u200bg\ufeffh\u2028i\u0085j\r\nk\rl\tm",
            "lone \ud83d surrogate and \udc00 another and a whole one \ud83d\ude00",
            "code `\ufeff` `\ud7ff` `\ue000` `\uffff` `\u202e` `\u200b` **\ufeff** *\ue000*",
            "`code */ {@code} \\u002a/ <b>` and ``` not a fence",
            "[link */](https://example.com/*/) [x](javascript:alert(1)) [q](https://a.b/\"onload=x) [](https://a.b/)",
            "**bold **nested** bold** *em *em* em* ** ** `` ` ``",
            "# a heading */\n\n> quote */\n\n```java\n*/ @Override {@code\n```\n\n- item */\n- \n\n<div>\n*/\n</div>",
            "#|\n|| **A** | B ||\n|#\n\n{% note %}\n\nx\n\n{% endnote %}",
            "\"quotes\" and \"\"\" text blocks \\ and \\\" and '",
            "word ".repeat(400),
            "x".repeat(3000));

    /** Names that are no Java names. */
    static final List<String> NAMES = List.of(
            "class",
            "default",
            "enum",
            "null",
            "true",
            "_",
            "1",
            "250",
            "with blanks",
            "имя поля",
            "<selector>",
            "getClass",
            "notify",
            "hashCode",
            "toString",
            "wait",
            "equals",
            "clone",
            "finalize",
            "build",
            "with",
            "additional",
            "builder",
            "toBuilder",
            "buildUnchecked",
            "METHOD",
            "yield",
            "record",
            "var",
            "sort",
            "SORT",
            "Sort",
            "chat_id",
            "chatId",
            "~UNTIL",
            "UNTIL",
            "=DELETED",
            "*/",
            "\\u002a/",
            "$L",
            "\"",
            "\n",
            "",
            "*",
            "é",
            "日本",
            "a.b",
            "x[]",
            "Object",
            "String",
            "Record",
            "Override",
            "source",
            "this",
            "value",
            "name",
            "request",
            "client",
            "other",
            "x".repeat(500),
            "x".repeat(70_000),
            "Builder",
            "List",
            "Map");

    private HostileSpec() {}

    static Spec spec() {
        return new Spec("en", Rows.SITE, systemErrors(), List.of(names(), nested(), texts(), deprecated(), lists()));
    }

    /** Every name as a parameter, an answer's field and an error's code. */
    static Method names() {
        List<Field> fields = NAMES.stream()
                .map(name -> field(name, Kind.TEXT).required().row())
                .toList();
        List<ErrorRow> errors = NAMES.stream()
                .map(name -> Rows.error(name, null, null, null, 1))
                .toList();
        return Rows.method("hostile.names", 2, fields, fields, errors);
    }

    /** Every name as a structure inside a request and an answer. */
    static Method nested() {
        List<Field> fields = NAMES.stream()
                .map(name -> field(name, Kind.OBJECT)
                        .in(name.length() % 2 == 0 ? Container.ONE : Container.LIST)
                        .of(
                                field(name, Kind.INTEGER).row(),
                                field("inner", Kind.OBJECT)
                                        .of(field(name, Kind.DATE).row())
                                        .row())
                        .row())
                .toList();
        return Rows.method("hostile.nested", 2, fields, fields, List.of());
    }

    /** Every text wherever a text may stand. */
    static Method texts() {
        List<Field> fields = new ArrayList<>();
        List<ErrorRow> errors = new ArrayList<>();
        for (String text : TEXTS) {
            int number = fields.size();
            fields.add(field("text" + number, Kind.TEXT)
                    .says(text)
                    .byDefault(text)
                    .requiredWhen(text)
                    .row());
            errors.add(
                    new ErrorRow(text, number, text, text, text, List.of(), SourceLocation.of("page.md", number, 1)));
        }
        String all = String.join("\n\n", TEXTS);
        return Rows.complete(new Method(
                "hostile.texts",
                2,
                SourceLocation.of("*/ \\u002a/ <b>@x.md", 1, 1),
                new Overview(all, all, all, false, false, null, null, List.of(all, "*/")),
                fields,
                List.of(),
                fields,
                errors,
                List.of(),
                List.of(),
                Calling.PLAIN));
    }

    static Method deprecated() {
        return Rows.complete(new Method(
                "hostile.deprecated.one",
                3,
                SourceLocation.of("api-reference/x/y.md", 1, 1),
                new Overview("Old", "", null, false, true, "*/ @since {@code", null, List.of()),
                List.of(field("ID", Kind.INTEGER).required().row()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Calling.PLAIN));
    }

    /** Every kind in every container, with names and values that are texts. */
    static Method lists() {
        List<Field> fields = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Container container : Container.values()) {
                fields.add(field("f" + kind + container, kind).in(container).row());
                fields.add(field("g" + kind + container, kind)
                        .in(container)
                        .of(NAMES.subList(0, 12).stream()
                                .map(name -> field(name, Kind.TEXT)
                                        .says(TEXTS.get(0))
                                        .row())
                                .toArray(Field[]::new))
                        .elements("a", "A", "class", "*/")
                        .values(TEXTS.toArray(String[]::new))
                        .row());
            }
        }
        return Rows.method("hostile.lists", 2, fields, fields, List.of());
    }

    private static List<ErrorRow> systemErrors() {
        List<ErrorRow> rows = new ArrayList<>();
        TEXTS.forEach(text -> rows.add(Rows.error(text, 500, text, text, 3)));
        rows.add(new ErrorRow("A", null, null, null, null, List.of(), SourceLocation.of("other \"page\" */.md", 0, 0)));
        rows.add(Rows.error(null, null, null, null, 1));
        rows.add(Rows.error("OTHER", 400, "Other", null, 1));
        return rows;
    }
}
