package dev.docbind.generator.emit.java.plan;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.emit.java.code.JavaText;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.plan.KeptPlans.Note;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.SemanticType.Container;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A component of an emitted record.
 *
 * @param field what it carries
 * @param wireName its name on the wire
 * @param name its name in Java
 * @param mapped its type
 * @param reminder the class that says once that it is missing, where it need not be there yet; null elsewhere
 * @param kept why it is there although the documentation does not have it; null where the documentation has it
 */
public record Component(
        Field field,
        String wireName,
        String name,
        MappedType mapped,
        @Nullable ClassName reminder,
        @Nullable Note kept) {

    private static final AnnotationSpec YES_NO = pattern("Y|N");
    private static final AnnotationSpec ONE_ZERO = pattern("1|0");
    private static final AnnotationSpec SPACED = pattern("uuuu-MM-dd HH:mm:ss");
    private static final AnnotationSpec DOTTED = pattern("dd.MM.uuuu HH:mm:ss");
    private static final AnnotationSpec SLASHED = pattern("MM/dd/uuuu hh:mm:ss a");
    private static final AnnotationSpec DAY_DOTTED = pattern("dd.MM.uuuu");
    private static final AnnotationSpec DAY_SLASHED = pattern("MM/dd/uuuu");
    private static final AnnotationSpec TEXT = shape("STRING");
    private static final AnnotationSpec NUMBER = shape("NUMBER");

    /** How the names of what must not be in a log end. */
    private static final List<String> SECRETS = List.of("token", "secret", "password");

    /** A component that the documentation has. */
    Component(Field field, String wireName, String name, MappedType mapped) {
        this(field, wireName, name, mapped, null, null);
    }

    /** The same with another name in Java. */
    public Component called(String other) {
        return name.equals(other) ? this : new Component(field, wireName, other, mapped, reminder, kept);
    }

    /** The same as one that requests do not need any more, with nothing inside it that they need. */
    public Component kept(Note why) {
        RecordPlan record = mapped.record();
        MappedType open =
                new MappedType(mapped.value(), mapped.container(), record == null ? null : record.unchecked());
        Field bare = field.toBuilder()
                .enforced(false)
                .fields(List.of())
                .undocumented(List.of())
                .build();
        return new Component(bare, wireName, name, open, null, why);
    }

    /** The same as one that earlier requests did not need. */
    Component reminding(ClassName by) {
        return new Component(unenforced(), wireName, name, mapped, by, kept);
    }

    private Field unenforced() {
        return field.enforced() ? field.toBuilder().enforced(false).build() : field;
    }

    /** Whether its name says that it is a token or a password, which the text of a record must not have: texts end up in logs. */
    public boolean isSecret() {
        String lower = wireName.toLowerCase(Locale.ROOT);
        return SECRETS.stream().anyMatch(lower::endsWith);
    }

    /** Its type where it is known to be there. */
    public TypeName type() {
        return mapped.type();
    }

    /** Its type in a record, where everything may be absent, but for what the runtime puts into each event. */
    public TypeName nullableType() {
        boolean always = mapped.type().equals(RuntimeTypes.EVENT_CONTEXT);
        return always ? mapped.type() : mapped.type().annotated(RuntimeTypes.NULLABLE);
    }

    /** How it stands on the wire: its name there, the words of a boolean, numbers in quotes, and the pattern of a date. */
    public List<AnnotationSpec> annotations() {
        AnnotationSpec named = AnnotationSpec.builder(RuntimeTypes.JSON_PROPERTY)
                .addMember("value", "$L", JavaText.literal(wireName))
                .build();
        AnnotationSpec form = form();
        return Stream.of(named, spellings(), form).filter(Objects::nonNull).toList();
    }

    /** The other names that it is read under. */
    private @Nullable AnnotationSpec spellings() {
        List<String> names = field.traits().spellings();
        if (names.isEmpty()) {
            return null;
        }
        AnnotationSpec.Builder alias = AnnotationSpec.builder(RuntimeTypes.JSON_ALIAS);
        names.forEach(name -> alias.addMember("value", "$L", JavaText.literal(name)));
        return alias.build();
    }

    /** Whether it is read under that name. */
    boolean isCalled(String name) {
        return wireName.equals(name) || field.traits().spellings().contains(name);
    }

    private @Nullable AnnotationSpec form() {
        return switch (field.type().kind()) {
            case YES_NO -> YES_NO;
            case ONE_ZERO -> ONE_ZERO;
            default -> written();
        };
    }

    private @Nullable AnnotationSpec written() {
        Written written = field.traits().written();
        if (written == null) {
            return null;
        }
        return switch (written) {
            case TEXT -> TEXT;
            case NUMBER -> NUMBER;
            case LOCAL_SPACED -> SPACED;
            case LOCAL_DOTTED -> DOTTED;
            case LOCAL_SLASHED -> SLASHED;
            case DAY_DOTTED -> DAY_DOTTED;
            case DAY_SLASHED -> DAY_SLASHED;
            case LOCAL, LOWER_CASE, BASE64, FILE_PAIR, FILE_DATA -> null;
        };
    }

    private static AnnotationSpec shape(String shape) {
        return AnnotationSpec.builder(RuntimeTypes.JSON_FORMAT)
                .addMember("shape", "$T.Shape.$L", RuntimeTypes.JSON_FORMAT, shape)
                .build();
    }

    private static AnnotationSpec pattern(String pattern) {
        return AnnotationSpec.builder(RuntimeTypes.JSON_FORMAT)
                .addMember("pattern", "$S", pattern)
                .build();
    }

    /**
     * Whether something inside it is required here, though its type is that of a thing: the thing requires nothing, for what is
     * required is the matter of each request.
     */
    public boolean checksThing() {
        RecordPlan nested = mapped.record();
        return nested != null && nested.isShared() && !nested.checked() && requiresInside(field);
    }

    /** Whether something inside a field is required. */
    public static boolean requiresInside(Field field) {
        return Field.distinct(field.content()).stream()
                .anyMatch(inside -> !inside.traits().map() && (inside.enforced() || requiresInside(inside)));
    }

    /** Whether it holds many values, so that it has to be copied. */
    public boolean isCollection() {
        return mapped.container() != Container.ONE;
    }
}
