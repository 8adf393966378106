package dev.docbind.generator.resolve.calling;

import dev.docbind.generator.model.Effect;
import dev.docbind.generator.model.Effect.Evidence;
import dev.docbind.generator.model.Effect.Kind;
import dev.docbind.generator.model.Effect.Source;
import dev.docbind.generator.model.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a method only reads. Title, description and name have to say it, two of them at least, and nothing may say that it
 * changes something: a call of a method that reads is repeated.
 */
public final class EffectReader {

    private static final int ENOUGH = 2;

    private final List<Evidence> reads = new ArrayList<>();
    private final List<Evidence> changes = new ArrayList<>();

    private EffectReader() {}

    /**
     * The effect of a method.
     *
     * @param title its title without its name
     * @param description its introduction, as Markdown
     * @param name its name
     * @param parameters its parameters
     */
    public static Effect read(String title, String description, String name, List<Field> parameters) {
        EffectReader reader = new EffectReader();
        reader.add(Source.TITLE, EffectWords.changeInTitle(title), EffectWords.readInTitle(title));
        reader.add(Source.DESCRIPTION, EffectWords.change(description), EffectWords.read(description));
        String verb = MethodVerb.of(name);
        reader.add(Source.NAME, MethodVerb.changes(verb) ? verb : null, MethodVerb.reads(verb) ? verb : null);
        reader.add(
                Source.PARAMETERS,
                parameters.stream()
                        .map(field -> EffectWords.changeByParameter(field.description()))
                        .filter(words -> words != null)
                        .findFirst()
                        .orElse(null),
                null);
        return reader.effect();
    }

    private void add(Source source, @Nullable String change, @Nullable String read) {
        if (change != null) {
            changes.add(new Evidence(source, change));
        } else if (read != null) {
            reads.add(new Evidence(source, read));
        }
    }

    private Effect effect() {
        if (changes.isEmpty() && reads.size() >= ENOUGH) {
            return new Effect(Kind.READ, reads);
        }
        return new Effect(Kind.WRITE, changes);
    }
}
