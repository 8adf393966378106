package dev.docbind.generator.emit.java.snippet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.emit.java.example.ExampleReference;
import dev.docbind.generator.emit.java.example.ExampleStyle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** How a call is written in a fragment: with imports, and with the page's own words where its reader puts something in. */
final class SnippetStyle implements ExampleStyle {

    private static final int MOST_IN_LINE = 2;

    /** What an author writes where the reader's own value goes: words, a variable of a shell, a call. */
    private static final Pattern WORD = Pattern.compile(
            "\\*\\*\\w{1,99}\\*\\*|\\w{0,99}put_\\w{1,99}|your_\\w{1,99}|\\w{1,99}_here|\\$[({]?\\w{1,99}[)}]?|[a-z]\\w{0,99}\\(\\w{0,99}\\)");

    private static final Set<ClassName> TIMES = Set.of(
            ClassName.get(OffsetDateTime.class), ClassName.get(LocalDateTime.class), ClassName.get(LocalDate.class));

    private final Imports imports;
    private final BiFunction<ExampleReference, TypeName, Optional<String>> references;
    private final List<String> untyped = new ArrayList<>();

    /** A fragment of one call. */
    SnippetStyle(Imports imports) {
        this(imports, (reference, type) -> Optional.empty());
    }

    /**
     * A call among others.
     *
     * @param references how values of earlier answers are written
     */
    SnippetStyle(Imports imports, BiFunction<ExampleReference, TypeName, Optional<String>> references) {
        this.imports = imports;
        this.references = references;
    }

    @Override
    public String name(ClassName type) {
        return imports.name(type);
    }

    @Override
    public String text(String shown) {
        return shown;
    }

    @Override
    public Optional<String> command(TypeName type, String command) {
        return ExampleReference.in(command)
                .flatMap(reference -> references.apply(reference, type))
                .or(() -> ShellDate.in(command).map(date -> date.written(type, imports)));
    }

    @Override
    public Optional<String> standIn(TypeName type, String word) {
        return WORD.matcher(word).matches()
                ? value(type).map(value -> value + " /* " + word + " */")
                : Optional.empty();
    }

    private Optional<String> value(TypeName type) {
        if (type.equals(ClassName.get(Long.class))) {
            return Optional.of("1L");
        }
        if (type.equals(ClassName.get(Boolean.class))) {
            return Optional.of("true");
        }
        if (type.equals(ClassName.get(BigDecimal.class))) {
            return Optional.of(name(ClassName.get(BigDecimal.class)) + ".ONE");
        }
        return TIMES.contains(type) ? Optional.of(name((ClassName) type) + ".now()") : Optional.empty();
    }

    @Override
    public boolean breaks(int setters, int depth) {
        return setters > (depth == 0 ? 1 : MOST_IN_LINE);
    }

    @Override
    public void untyped(String path) {
        untyped.add(path);
    }

    /** The paths of what no setter takes. */
    List<String> untyped() {
        return untyped;
    }
}
