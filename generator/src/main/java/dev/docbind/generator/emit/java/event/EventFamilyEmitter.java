package dev.docbind.generator.emit.java.event;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.docbind.generator.emit.java.code.JavaText;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.JavadocText;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.javadoc.TypeDoc;
import dev.docbind.generator.emit.java.name.EventNames;
import dev.docbind.generator.emit.java.plan.RecordPlanner;
import dev.docbind.generator.emit.java.type.NestedTypesEmitter;
import dev.docbind.generator.model.Direction;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits what events have in common: the interface of their records, the record of any other event, the codes and the reader. */
public final class EventFamilyEmitter {

    private final ClassName family;
    private final ClassName unknown;
    private final ClassName codes;
    private final List<EventNames> events;
    private final MethodDoc docs;

    /**
     * An emitter.
     *
     * @param packageName the package of the client's facade
     */
    public EventFamilyEmitter(String packageName, List<EventNames> events, MethodDoc docs) {
        this.family = EventNames.family(packageName);
        this.unknown = EventNames.unknown(packageName);
        this.codes = EventNames.codes(packageName);
        this.events = events;
        this.docs = docs;
    }

    /** The interface of all records of events. */
    public TypeSpec.Builder family() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(family)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(RuntimeTypes.INCOMING_EVENT)
                .addJavadoc(docs.doc(
                                "What a portal sends to the handlers of an application: a record for each documented event, and "
                                        + "{@link UnknownEvent} for any other. A later version may have more of them.")
                        .build());
        events.forEach(names -> type.addPermittedSubclass(names.type()));
        return type.addPermittedSubclass(unknown);
    }

    /** The record of an event that is not documented. */
    public TypeSpec.Builder unknown() {
        return NestedTypesEmitter.shared(
                        RecordPlanner.unknownEvent(unknown),
                        Direction.RESPONSE,
                        TypeDoc.of("an event that is not documented: all that came with it is in {@code additional}"),
                        docs)
                .addSuperinterface(family)
                .addMethod(EventText.of(unknown));
    }

    /** The codes, and the reader. */
    public TypeSpec.Builder codes() {
        TypeSpec.Builder type = TypeSpec.classBuilder(codes)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(docs.doc("The codes of events, and the reader of what a portal sends.")
                        .build());
        events.forEach(names -> type.addField(constant(names)));
        type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(reader());
        List<EventNames> numbered =
                events.stream().filter(names -> names.event().numbered()).toList();
        CodeBlock other = CodeBlock.of("$T.class", unknown);
        if (numbered.isEmpty()) {
            return type.addMethod(typeOf("typeOf", events, other));
        }
        CodeBlock whole = CodeBlock.of("numbered($T.withoutNumber(code))", RuntimeTypes.EVENT_TYPE);
        return type.addMethod(typeOf("typeOf", events, whole)).addMethod(typeOf("numbered", numbered, other));
    }

    private FieldSpec constant(EventNames names) {
        TypeName type = ParameterizedTypeName.get(RuntimeTypes.EVENT_TYPE, names.type());
        String numbered = names.event().numbered()
                ? " With {@code numbered}, it is the same about things of one type alone."
                : "";
        FieldSpec.Builder constant = FieldSpec.builder(
                        type, names.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        docs.doc("The event " + JavadocText.code(names.event().code()) + "." + numbered)
                                .build())
                .initializer(
                        "$T.of($L,$W$L)",
                        RuntimeTypes.EVENT_TYPE,
                        JavaText.literal(names.event().code()),
                        JavaText.literal(names.type().simpleName()));
        if (names.event().overview().deprecated()) {
            constant.addAnnotation(Deprecated.class);
        }
        return constant.build();
    }

    private MethodSpec reader() {
        return MethodSpec.methodBuilder("reader")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(docs.doc("Returns a reader of what a portal sends.")
                        .tag("return", "the reader")
                        .build())
                .returns(ParameterizedTypeName.get(RuntimeTypes.EVENT_READER, family))
                .addStatement("return $T.of($T::typeOf)", RuntimeTypes.EVENT_READER, codes)
                .build();
    }

    /** A class is loaded when an event of it comes. */
    private MethodSpec typeOf(String name, List<EventNames> known, CodeBlock other) {
        CodeBlock.Builder cases =
                CodeBlock.builder().add("return switch (code) {\n").indent();
        known.forEach(names -> cases.add(
                "case $L -> $T.class;\n", JavaText.literal(names.event().code()), names.type()));
        cases.add("default -> $L;\n", other).unindent().add("};\n");
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(String.class, "code")
                .returns(ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(family)))
                .addCode(cases.build())
                .build();
    }
}
