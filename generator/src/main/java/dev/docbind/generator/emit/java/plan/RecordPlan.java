package dev.docbind.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.plan.KeptPlans.Replaced;
import dev.docbind.generator.model.Field;
import java.util.List;

/**
 * A record to emit.
 *
 * @param type its class
 * @param wireName the field that has it, by its name on the wire
 * @param kind how it stands on the wire
 * @param components its components without the open keys
 * @param placeholders documented names that stand for many keys, such as {@code UF_*}: they have no component
 * @param bothWays whether answers have it, too, so that its builder may begin with what did not fit
 * @param checked whether {@code build()} has something to check, in the record or in a record inside it
 * @param replaced the accessors that an earlier record had for what others have now
 */
public record RecordPlan(
        ClassName type,
        String wireName,
        Kind kind,
        List<Component> components,
        List<Field> placeholders,
        boolean bothWays,
        boolean checked,
        List<Replaced> replaced) {

    /** The name of the open keys in a record and, whatever they are called in that, in every builder. */
    public static final String OPEN_KEYS = "additional";

    private static final int MOST_COMPONENTS = 253;

    /** How a record stands on the wire. */
    enum Kind {
        /** A JSON object; keys that no component has are kept. */
        OPEN,
        /** A JSON array with a meaning for each position. */
        TUPLE
    }

    /** A record that stands on the wire as an object. */
    static RecordPlan open(ClassName type, String wireName, List<Component> components, List<Field> placeholders) {
        return open(type, wireName, components, placeholders, false, List.of());
    }

    /** A record that stands on the wire as an object, in requests alone or both ways. */
    static RecordPlan open(
            ClassName type,
            String wireName,
            List<Component> components,
            List<Field> placeholders,
            boolean bothWays,
            List<Replaced> replaced) {
        return new RecordPlan(
                type,
                wireName,
                Kind.OPEN,
                components,
                placeholders,
                bothWays,
                components.stream().anyMatch(RecordPlan::isChecked),
                replaced);
    }

    private static boolean isChecked(Component component) {
        RecordPlan nested = component.mapped().record();
        return component.field().enforced() || (nested != null && (nested.checked() || component.checksThing()));
    }

    /** The same without anything to check. */
    RecordPlan unchecked() {
        return new RecordPlan(type, wireName, kind, components, placeholders, bothWays, false, replaced);
    }

    /** A record that stands on the wire as an array. */
    static RecordPlan tuple(ClassName type, String wireName, List<Component> components) {
        return new RecordPlan(type, wireName, Kind.TUPLE, components, List.of(), false, false, List.of());
    }

    /** Whether it stands in a file of its own, for several methods. */
    public boolean isShared() {
        return type.enclosingClassName() == null;
    }

    /** Whether it has more components than a record's constructor has arguments, the open keys among them. */
    public boolean isWide() {
        return components.size() > MOST_COMPONENTS;
    }

    /** The name of the open keys, which is another where a documented field goes by that name on the wire. */
    public String openKeys() {
        boolean taken =
                components.stream().anyMatch(component -> component.wireName().equals(OPEN_KEYS));
        return taken ? OPEN_KEYS + "_2" : OPEN_KEYS;
    }

    /** Whether what was set for an earlier component may stand in the place of this one. */
    public boolean isReplacing(Component component) {
        return replaced.stream().anyMatch(one -> one.now().equals(component));
    }

    public boolean isOpen() {
        return kind == Kind.OPEN;
    }

    /** Whether a request has nothing but open keys, as others have, so that their builder is one of the runtime. */
    public boolean isBare() {
        return isOpen() && components.isEmpty() && placeholders.isEmpty() && replaced.isEmpty();
    }

    /** What builds a request. */
    public TypeName requestBuilder() {
        return isBare()
                ? ParameterizedTypeName.get(RuntimeTypes.OPEN_REQUEST_BUILDER, type)
                : type.nestedClass("Builder");
    }

    /** The components of these names on the wire, in the order of the names. */
    public List<Component> named(List<String> wireNames) {
        return wireNames.stream()
                .flatMap(name -> components.stream()
                        .filter(component -> component.isCalled(name))
                        .limit(1))
                .toList();
    }
}
