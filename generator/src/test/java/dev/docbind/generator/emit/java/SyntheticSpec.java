package dev.docbind.generator.emit.java;

import static dev.docbind.generator.emit.java.Rows.field;

import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Methods of no meaning and of every shape, the same in every run. */
final class SyntheticSpec {

    private static final List<String> SEGMENTS =
            List.of("crm", "item", "enum", "import", "v2", "Chat", "sonet_group", "aux", "list", "get", "notify", "v3");

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final List<Container> CONTAINERS = List.of(Container.values());

    private final Random random = new Random(20_260_101);

    private SyntheticSpec() {}

    /** So many methods, each name once. */
    static List<Method> methods(int count) {
        SyntheticSpec spec = new SyntheticSpec();
        return IntStream.range(0, count).mapToObj(spec::method).toList();
    }

    /** A method whose request and answer have more fields than a record can have. */
    static Method wide() {
        Field[] fields = IntStream.range(0, 300)
                .mapToObj(number -> field("FIELD_" + number, KINDS.get(number % KINDS.size()))
                        .in(CONTAINERS.get(number % 3))
                        .row())
                .toArray(Field[]::new);
        List<Field> parameters = new ArrayList<>(List.of(fields));
        parameters.add(field("nested", Kind.OBJECT).of(fields).row());
        parameters.add(field("VALUES", Kind.TEXT).required().row());
        return Rows.method("wide.fields.set", 2, parameters, parameters, List.of());
    }

    private Method method(int number) {
        List<String> segments = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            segments.add(SEGMENTS.get(random.nextInt(SEGMENTS.size())));
        }
        segments.add("do" + number);
        int rest = random.nextInt(5) == 0 ? 3 : 2;
        return Rows.method(String.join(".", segments), rest, fields(0), fields(0), errors());
    }

    private List<Field> fields(int depth) {
        List<Field> fields = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            fields.add(fieldAt(depth));
        }
        return fields;
    }

    private Field fieldAt(int depth) {
        Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        Rows.FieldRow row = field(name(), kind)
                .in(CONTAINERS.get(random.nextInt(3)))
                .says(HostileSpec.TEXTS.get(random.nextInt(HostileSpec.TEXTS.size())));
        if (depth < 3) {
            row.of(fields(depth + 1).toArray(Field[]::new));
        }
        if (random.nextBoolean()) {
            row.required();
        }
        if (random.nextInt(8) == 0) {
            row.placeholder();
        }
        return row.elements("module", "object", name()).row();
    }

    private String name() {
        return random.nextInt(3) == 0
                ? HostileSpec.NAMES.get(random.nextInt(20))
                : "FIELD_" + (char) ('A' + random.nextInt(26));
    }

    private List<ErrorRow> errors() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(line -> Rows.error(name(), 400, "Message " + random.nextInt(3), null, line))
                .toList();
    }
}
