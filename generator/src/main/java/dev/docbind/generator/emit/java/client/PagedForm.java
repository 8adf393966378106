package dev.docbind.generator.emit.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.JavadocComment;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.MappedType;
import dev.docbind.generator.emit.java.plan.MethodPlan;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Pagination;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The walk over all entries of a method that returns them page by page. */
public final class PagedForm {

    /** Ends the name of the walk, which begins with that of the method. */
    public static final String SUFFIX = "Paged";

    private static final String SEPARATOR = "|";

    private final MethodNames names;
    private final Method method;
    private final MethodPlan plan;
    private final MethodDoc docs;

    PagedForm(MethodPlan plan, MethodDoc docs) {
        this.plan = plan;
        this.names = plan.names();
        this.method = names.method();
        this.docs = docs;
    }

    /**
     * Emits it, where the method has pages.
     *
     * @param taken the names of other members of the class
     */
    List<MethodSpec> emit(Set<String> taken) {
        Pagination pagination = method.calling().pagination();
        MappedType result = plan.answer().mapped();
        if (pagination == null || pagination.walk() == null || result == null || taken.contains(name())) {
            return List.of();
        }
        Pagination.Walk walk = pagination.walk();
        PagedRows rows = PagedRows.at(walk.rows(), result);
        return rows == null || !leadsOn(walk, rows) ? List.of() : List.of(form(pagination, walk, rows));
    }

    /** Whether a method whose name nothing else has gets one. */
    public static boolean isFor(MethodPlan plan) {
        Pagination pagination = plan.method().calling().pagination();
        MappedType result = plan.answer().mapped();
        Pagination.Walk walk = pagination == null ? null : pagination.walk();
        PagedRows rows = walk == null || result == null ? null : PagedRows.at(walk.rows(), result);
        return walk != null && rows != null && leadsOn(walk, rows);
    }

    /** Whether what leads on is a component: without it, a walk would end after its first page. */
    private static boolean leadsOn(Pagination.Walk walk, PagedRows rows) {
        return walk.next() == null || id(walk, rows) != null || PagedRows.component(walk.next(), rows.result()) != null;
    }

    private String name() {
        return names.name() + SUFFIX;
    }

    private MethodSpec form(Pagination pagination, Pagination.Walk walk, PagedRows rows) {
        TypeName builder = plan.request().top().requestBuilder();
        MethodSpec.Builder form = MethodSpec.methodBuilder(name())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.PAGED, rows.entry()))
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), builder), "request")
                .addJavadoc(javadoc())
                .addStatement("$T builder = $T.builder()", builder, names.request())
                .addStatement("request.accept(builder)")
                .addStatement("return $L\n.walk(client, builder.build())", list(pagination, walk, rows));
        return (method.deprecated() ? form.addAnnotation(Deprecated.class) : form).build();
    }

    private CodeBlock javadoc() {
        JavadocComment doc = docs.doc(
                        "Returns all entries that a request asks for, page by page; nothing is called before the first"
                                + " is asked for.")
                .tag("param request", "sets the parameters of the builder that it is given")
                .tag("return", "the entries")
                .tag("see", "#" + names.name() + "(" + names.request().simpleName() + ")");
        return (method.deprecated() ? doc.tag("deprecated", docs.deprecation(method)) : doc).build();
    }

    private CodeBlock list(Pagination pagination, Pagination.Walk walk, PagedRows rows) {
        Component id = id(walk, rows);
        Pagination.Keyset keyset = id == null ? null : walk.keyset();
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.of($T.$N, $S",
                        RuntimeTypes.LIST_METHOD,
                        names.request(),
                        plan.constant(),
                        text(pagination, keyset));
        CodeBlock accessor = rows.accessor();
        code.add(accessor.isEmpty() ? ")" : ", ").add(accessor).add(accessor.isEmpty() ? "" : ")");
        if (id != null) {
            code.add("\n.id($T::$N)", rows.entry(), id.name());
        }
        add(code, "next", id == null ? walk.next() : null, rows);
        add(code, "more", walk.more(), rows);
        return code.build();
    }

    private static void add(CodeBlock.Builder code, String name, @Nullable String path, PagedRows rows) {
        Component component = path == null ? null : PagedRows.component(path, rows.result());
        if (component != null) {
            code.add("\n.$L($T::$N)", name, rows.result().value(), component.name());
        }
    }

    /** The component of an entry after which a page goes on; null where that is not what leads on. */
    private static @Nullable Component id(Pagination.Walk walk, PagedRows rows) {
        String inside = walk.rows() + ".";
        if (walk.next() != null && walk.next().startsWith(inside)) {
            return rows.ofEntry(walk.next().substring(inside.length()));
        }
        return walk.keyset() == null ? null : rows.ofEntry(walk.keyset().id());
    }

    /** The parts in the order in which the runtime's list reads them. */
    private static String text(Pagination pagination, Pagination.@Nullable Keyset keyset) {
        Stream<@Nullable String> scheme =
                Stream.of(pagination.scheme().label(), pagination.parameter(), pagination.limit());
        Stream<@Nullable String> keys = keyset == null
                ? Stream.of()
                : Stream.of(
                        keyset.filter(),
                        keyset.key(),
                        keyset.order(),
                        keyset.sort(),
                        keyset.sorted(),
                        keyset.ascending(),
                        keyset.select(),
                        keyset.operator());
        List<String> parts = new ArrayList<>(Stream.concat(scheme, keys)
                .map(part -> Objects.requireNonNullElse(part, ""))
                .toList());
        if (keyset != null && keyset.operator() == null) {
            parts.remove(parts.size() - 1);
        }
        return String.join(SEPARATOR, parts);
    }
}
