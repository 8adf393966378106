package dev.docbind.generator.emit.java.snippet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.emit.java.example.ExampleStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a call is written in a fragment: with imports, and with the page's own words where its reader puts something in. */
final class SnippetStyle implements ExampleStyle {

    private static final int MOST_IN_LINE = 2;

    private final Imports imports;
    private final List<String> untyped = new ArrayList<>();

    SnippetStyle(Imports imports) {
        this.imports = imports;
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
        return ShellDate.in(command).map(date -> date.written(type, imports));
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
