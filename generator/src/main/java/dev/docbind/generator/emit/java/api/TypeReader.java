package dev.docbind.generator.emit.java.api;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.api.ApiMember.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Reads the API of a class as it is emitted, but for what a record has by its header alone. */
final class TypeReader {

    private final ClientApiBuilder api;

    TypeReader(ClientApiBuilder api) {
        this.api = api;
    }

    /** Adds a class and the public ones inside it. */
    void read(ClassName name, TypeSpec type) {
        if (!type.modifiers().contains(Modifier.PUBLIC)) {
            return;
        }
        String own = name.canonicalName();
        List<String> supertypes = new ArrayList<>();
        if (type.kind() == TypeSpec.Kind.CLASS && !type.superclass().equals(ClassName.OBJECT)) {
            supertypes.add(PlainTypes.text(type.superclass()));
        }
        type.superinterfaces().forEach(one -> supertypes.add(PlainTypes.text(one)));
        List<ApiMember> members = new ArrayList<>();
        type.enumConstants()
                .keySet()
                .forEach(constant -> members.add(new ApiMember(Kind.CONSTANT, constant, true, List.of(), own)));
        type.fieldSpecs().stream()
                .filter(field -> isPublic(field.modifiers()))
                .forEach(field -> members.add(constant(own, field)));
        type.methodSpecs().stream()
                .filter(method -> isPublic(method.modifiers()))
                .filter(method -> !method.isConstructor() || type.kind() == TypeSpec.Kind.CLASS)
                .forEach(method -> members.add(member(own, method)));
        api.type(new ApiType(own, kind(type.kind()), supertypes, members));
        type.typeSpecs().forEach(inside -> read(name.nestedClass(inside.name()), inside));
    }

    private static boolean isPublic(Set<Modifier> modifiers) {
        return modifiers.contains(Modifier.PUBLIC);
    }

    /** A constant of its own type stands for what that is made of. */
    private static ApiMember constant(String own, FieldSpec field) {
        String type = PlainTypes.text(field.type());
        String made = field.initializer().toString();
        int arguments = made.indexOf('(') + 1;
        return new ApiMember(
                Kind.CONSTANT,
                field.name(),
                field.modifiers().contains(Modifier.STATIC),
                List.of(),
                type,
                type.equals(own) && arguments > 0 ? made.substring(arguments, made.lastIndexOf(')')) : "");
    }

    private static ApiMember member(String own, MethodSpec method) {
        List<String> parameters = method.parameters().stream()
                .map(ParameterSpec::type)
                .map(PlainTypes::text)
                .toList();
        return method.isConstructor()
                ? new ApiMember(Kind.CONSTRUCTOR, "new", true, parameters, own)
                : new ApiMember(
                        Kind.METHOD,
                        method.name(),
                        method.modifiers().contains(Modifier.STATIC),
                        parameters,
                        PlainTypes.text(method.returnType()));
    }

    private static ApiType.Kind kind(TypeSpec.Kind kind) {
        return switch (kind) {
            case RECORD -> ApiType.Kind.RECORD;
            case ENUM -> ApiType.Kind.ENUM;
            default -> ApiType.Kind.CLASS;
        };
    }
}
