package dev.docbind.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.function.Function;

/**
 * What each kind of value is in Java: the one place that says so.
 *
 * @param direction the direction of the record
 * @param nested where types of the file's own come from
 */
record TypeMapper(Direction direction, NestedTypes nested) {

    private static final MappedType TEXT = scalar(String.class);
    private static final MappedType INTEGER = scalar(Long.class);
    private static final MappedType DECIMAL = scalar(BigDecimal.class);
    private static final MappedType BOOLEAN = scalar(Boolean.class);
    private static final MappedType DATE_TIME = scalar(OffsetDateTime.class);
    private static final MappedType LOCAL_DATE_TIME = scalar(LocalDateTime.class);
    private static final MappedType DATE = scalar(LocalDate.class);

    private static final MappedType EVENT = MappedType.one(
            ParameterizedTypeName.get(RuntimeTypes.EVENT_TYPE, WildcardTypeName.subtypeOf(ClassName.OBJECT)));

    private static final MappedType PLACEMENT = MappedType.one(
            ParameterizedTypeName.get(RuntimeTypes.PLACEMENT_CODE, WildcardTypeName.subtypeOf(ClassName.OBJECT)));

    /** The type of a field, its container and its nested type among it. */
    MappedType map(Field field) {
        if (field.traits().describes()) {
            return MappedType.one(OpenTypes.any(direction));
        }
        Container container = field.type().container();
        return switch (field.type().kind()) {
            case TEXT ->
                isFile(field)
                        ? MappedType.one(RuntimeTypes.FILE_CONTENT)
                        : text(field).in(container);
            case INTEGER -> INTEGER.in(container);
            case DECIMAL -> DECIMAL.in(container);
            case BOOLEAN, YES_NO, ONE_ZERO -> BOOLEAN.in(container);
            case DATE_TIME -> (isLocal(field) ? LOCAL_DATE_TIME : DATE_TIME).in(container);
            case DATE -> DATE.in(container);
            case OBJECT -> nested.object(field);
            case TUPLE -> MappedType.record(nested.tuple(field), container);
            case SELECT -> sent(field, nested::fieldNames).in(Container.LIST);
            case FILTER -> sent(field, names -> on(RuntimeTypes.FILTER, names));
            case ORDER -> sent(field, names -> on(RuntimeTypes.ORDER, names));
            case FIELD_DESCRIPTION ->
                direction == Direction.RESPONSE
                        ? MappedType.one(RuntimeTypes.FIELD_DESCRIPTION).in(container)
                        : any(container);
            case AUTHORIZATION -> MappedType.one(RuntimeTypes.EVENT_AUTH).in(container);
            case EVENT -> EVENT.in(container);
            case PLACEMENT -> PLACEMENT.in(container);
            case TIME ->
                MappedType.one(direction == Direction.RESPONSE ? RuntimeTypes.RESPONSE_TIME : OpenTypes.any(direction));
            case FILE -> any(container);
            case FILE_REFERENCE ->
                (direction == Direction.RESPONSE ? MappedType.one(RuntimeTypes.FILE_REFERENCE) : TEXT).in(container);
            case ANY -> isEither(field) ? either(field) : any(container);
        };
    }

    /** Whether a value is of one of two types; of what requests take, only where its own row says so. */
    private boolean isEither(Field field) {
        return field.traits().alternatives().size() == 2
                && (direction == Direction.RESPONSE || field.type().evidence() == Evidence.DECLARED);
    }

    private MappedType either(Field field) {
        TypeName[] types = field.traits().alternatives().stream()
                .map(type -> plain(field, type.kind()).in(type.container()).type())
                .toArray(TypeName[]::new);
        return MappedType.one(ParameterizedTypeName.get(RuntimeTypes.ONE_OF, types));
    }

    /** The type of a value that has neither fields nor words of its own. */
    private MappedType plain(Field field, Kind kind) {
        return switch (kind) {
            case INTEGER -> INTEGER;
            case DECIMAL -> DECIMAL;
            case BOOLEAN -> BOOLEAN;
            case DATE_TIME -> isLocal(field) ? LOCAL_DATE_TIME : DATE_TIME;
            case DATE -> DATE;
            case TEXT -> TEXT;
            default -> MappedType.one(OpenTypes.anyInside(direction));
        };
    }

    /** Text that is a file's content, or an array of its name and its content. */
    private boolean isFile(Field field) {
        Field.Written form = field.type().container() == Container.ONE ? Field.Written.BASE64 : Field.Written.FILE_PAIR;
        return direction == Direction.REQUEST && field.traits().written() == form;
    }

    /** A timestamp that is written without an offset gets none from this machine. */
    private static boolean isLocal(Field field) {
        Field.Written written = field.traits().written();
        return written != null && written.isLocal();
    }

    private MappedType text(Field field) {
        return nested.hasValues(field) ? MappedType.one(nested.values(field)) : TEXT;
    }

    /** A value of which nothing is known, or many of them. */
    MappedType any(Container container) {
        return MappedType.one(container == Container.MAP ? OpenTypes.anyInside(direction) : OpenTypes.any(direction))
                .in(container);
    }

    private MappedType sent(Field field, Function<Field, TypeName> type) {
        return MappedType.one(direction == Direction.REQUEST ? type.apply(field) : OpenTypes.any(direction));
    }

    private TypeName on(ClassName type, Field field) {
        return ParameterizedTypeName.get(type, nested.fieldNames(field));
    }

    private static MappedType scalar(Class<?> type) {
        return MappedType.one(ClassName.get(type));
    }
}
