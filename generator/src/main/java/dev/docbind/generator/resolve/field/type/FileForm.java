package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.FieldDraft;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file in a request, and how it travels: the page's requests show it, or its text tells it. */
final class FileForm {

    private static final Pattern NAME = Pattern.compile("[^/\\n]+\\.[A-Za-z0-9]{2,5}");
    private static final Pattern BASE64 = Pattern.compile("(?i)base-?64");
    private static final Pattern PAIR =
            Pattern.compile("(?iu)(?=.*(?:name|имя|имен|назван))(?:.*(?:array|массив|\\[[\"'`]))");
    private static final Pattern MANY = Pattern.compile("(?iu)\\beach (?:element|item)\\b|кажд\\p{L}* элемент");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\n\\s*\\n");
    private static final SemanticType TEXT = new SemanticType(Kind.TEXT, Container.ONE, Evidence.TEXT);
    private static final SemanticType FILE = new SemanticType(Kind.FILE, Container.ONE, Evidence.TEXT);

    private FileForm() {}

    /** Settles the field's type and form, where it is a file; other fields stay as they are. */
    static void settle(FieldDraft draft, ExampleValues shape) {
        Written form = draft.map || !draft.fields.isEmpty() ? null : form(draft, shape);
        if (form == null) {
            return;
        }
        SemanticType type = type(draft, form, shape);
        if (type != null) {
            draft.type = type;
            draft.written = form;
        }
    }

    private static @Nullable Written form(FieldDraft draft, ExampleValues shape) {
        Written shown = shown(isMany(shape) ? shape.items() : shape);
        return shown == null && !shape.any(FileForm::isAddress) ? told(draft) : shown;
    }

    /** Whether a list of files is shown, each with its name. */
    private static boolean isMany(ExampleValues shape) {
        return shape.isArray() && (shape.items().isObject() || shape.items().isArray());
    }

    private static @Nullable Written shown(ExampleValues shape) {
        if (shape.has(Written.FILE_KEY)) {
            return Written.FILE_DATA;
        }
        return shape.all(FileForm::isPair) ? Written.FILE_PAIR : null;
    }

    private static boolean isPair(Json json) {
        return json instanceof Json.ArrayValue array
                && array.items().size() == 2
                && array.items().stream().allMatch(Json.Text.class::isInstance)
                && NAME.matcher(((Json.Text) array.items().get(0)).value()).matches();
    }

    /** Content that says its own type is no content alone. */
    private static boolean isAddress(Json json) {
        return json instanceof Json.Text text && text.value().startsWith("data:");
    }

    private static @Nullable Written told(FieldDraft draft) {
        if (draft.description.contains(Written.FILE_KEY)) {
            return Written.FILE_DATA;
        }
        if (!draft.description.contains("64")) {
            return null;
        }
        String first = PARAGRAPH_END.split(draft.description, 2)[0].replace('\n', ' ');
        if (!BASE64.matcher(first).find()) {
            return null;
        }
        return PAIR.matcher(first).lookingAt() ? Written.FILE_PAIR : Written.BASE64;
    }

    /** The type that such a file has; null where the page's words allow none. */
    private static @Nullable SemanticType type(FieldDraft draft, Written form, ExampleValues shape) {
        SemanticType type = draft.type;
        return switch (type.kind()) {
            case FILE -> isMany(shape) ? type.in(Container.LIST) : type;
            case TEXT -> draft.values.isEmpty() && fits(type.container(), form) ? type : null;
            case ANY -> ofAnything(draft, form, shape);
            default -> null;
        };
    }

    private static boolean fits(Container container, Written form) {
        return container == (form == Written.BASE64 ? Container.ONE : Container.LIST) && form != Written.FILE_DATA;
    }

    private static @Nullable SemanticType ofAnything(FieldDraft draft, Written form, ExampleValues shape) {
        return switch (draft.type.container()) {
            case ONE -> form == Written.BASE64 && draft.types.isEmpty() ? TEXT : null;
            case MAP -> form == Written.FILE_DATA ? draft.type : null;
            case LIST -> isMany(shape) ? null : form == Written.FILE_DATA ? FILE : pair(draft, form);
        };
    }

    private static @Nullable SemanticType pair(FieldDraft draft, Written form) {
        boolean list = form == Written.FILE_PAIR && draft.types.equals(List.of("array"));
        if (!list) {
            return null;
        }
        return (MANY.matcher(draft.description).find() ? FILE : TEXT).in(Container.LIST);
    }
}
