package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.resolve.example.Examples;
import dev.docbind.generator.resolve.example.FencePlace;
import dev.docbind.generator.resolve.json.ExampleKey;
import dev.docbind.generator.resolve.json.TextPlace;
import dev.docbind.generator.source.SourceLocation;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the examples of a method show keys. The texts are read at the first question: most methods are never asked. */
final class KeyPlaces {

    private final Examples examples;
    private @Nullable Index sent;
    private @Nullable Index answered;

    KeyPlaces(Examples examples) {
        this.examples = examples;
    }

    /** The first request that sends the key at its outermost level. */
    SourceLocation sent(String key, SourceLocation otherwise) {
        return requests().find("", key, otherwise);
    }

    /** The first request that sends the key inside the parameter. */
    SourceLocation sent(Field parent, String key) {
        return requests().find(parent.wireName(), key, parent.nameLocation());
    }

    /** The first answer that shows the key inside the field. */
    SourceLocation answered(Field parent, String key) {
        if (answered == null) {
            answered = new Index();
            examples.readSuccesses()
                    .forEach(answer -> answered.add(answer.text(), place -> FencePlace.in(answer, place)));
        }
        return answered.find(parent.wireName(), key, parent.nameLocation());
    }

    private Index requests() {
        if (sent == null) {
            sent = new Index();
            examples.named().forEach(request -> sent.add(request.text(), place -> FencePlace.in(request, place)));
        }
        return sent;
    }

    /** The first place of each key: in its parent, one level deeper, where that is a map, and anywhere. */
    private static final class Index {

        private final Map<Inside, SourceLocation> children = new HashMap<>();
        private final Map<Inside, SourceLocation> entries = new HashMap<>();
        private final Map<String, SourceLocation> anywhere = new HashMap<>();

        void add(String text, Function<TextPlace, SourceLocation> places) {
            for (ExampleKey key : ExampleKey.in(text)) {
                SourceLocation place = places.apply(key.place());
                children.putIfAbsent(Inside.of(key.parent(), key.name()), place);
                entries.putIfAbsent(Inside.of(key.grandparent(), key.name()), place);
                anywhere.putIfAbsent(key.name(), place);
            }
        }

        SourceLocation find(String parent, String key, SourceLocation otherwise) {
            Inside inside = Inside.of(parent, key);
            SourceLocation somewhere = anywhere.getOrDefault(key, otherwise);
            return children.getOrDefault(inside, entries.getOrDefault(inside, somewhere));
        }
    }

    private record Inside(String parent, String key) {

        static Inside of(String parent, String key) {
            return new Inside(parent.toLowerCase(Locale.ROOT), key);
        }
    }
}
