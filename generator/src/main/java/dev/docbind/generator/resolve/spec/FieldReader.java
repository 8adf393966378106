package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.FieldBuilder;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import java.util.List;

/**
 * Reads what {@link FieldJson} writes.
 *
 * @param page the page of the method that has the fields
 */
record FieldReader(String page) {

    List<Field> each(SpecObject parent, String key) {
        return parent.each(key, this::read);
    }

    private Field read(SpecObject json) {
        String name = json.text("name");
        String wireName = json.textOrNull("wireName");
        SpecObject merged = json.objectOrNull("merged");
        FieldBuilder field = Field.builder(name, json.location(page))
                .wireName(wireName == null ? name : wireName)
                .required(json.flag("required"))
                .requiredWhen(json.textOrNull("requiredWhen"))
                .enforced(json.flag("enforced"))
                .types(json.texts("types"))
                .type(type(json.object("type")))
                .description(json.text("description"))
                .summary(json.textOrNull("summary"))
                .undocumented(each(json, "undocumented"))
                .merged(merged == null ? null : read(merged))
                .elements(json.texts("elements"))
                .values(json.each("values", this::value))
                .openValues(json.flag("openValues"))
                .operators(json.texts("operators"))
                .defaultValue(json.textOrNull("default"));
        traits(field, json);
        children(field, json);
        return field.build();
    }

    private static void traits(FieldBuilder field, SpecObject json) {
        field.map(json.flag("map"))
                .documented(json.member("documented") == null || json.flag("documented"))
                .describes(json.flag("describes"))
                .fieldsRef(json.textOrNull("fieldsRef"))
                .variant(json.textOrNull("variant"))
                .alternativeTo(json.textOrNull("alternativeTo"))
                .page(json.textOrNull("page"))
                .section(json.textOrNull("section"))
                .written(json.constantOrNull("written", Field.Written.class))
                .unsent(json.flag("unsent"))
                .readOnly(json.flag("readOnly"))
                .spellings(json.texts("spellings"))
                .alternatives(json.each("alternatives", FieldReader::type))
                .definition(json.textOrNull("definition"))
                .names(json.textOrNull("names"))
                .thing(json.textOrNull("thing"));
    }

    /** The fields of a map's entries stand one level deeper in the file. */
    private void children(FieldBuilder field, SpecObject json) {
        List<SpecObject> children = json.each("fields", child -> child);
        if (children.size() == 1 && children.get(0).flag("entry")) {
            field.entry(children.get(0).text("name")).fields(each(children.get(0), "fields"));
        } else {
            field.fields(children.stream().map(this::read).toList());
        }
    }

    private static SemanticType type(SpecObject json) {
        return new SemanticType(
                json.constant("kind", Kind.class),
                json.constant("container", Container.class),
                json.constant("evidence", Evidence.class));
    }

    AllowedValue value(SpecObject json) {
        return new AllowedValue(json.text("value"), json.text("description"), json.location(page));
    }
}
