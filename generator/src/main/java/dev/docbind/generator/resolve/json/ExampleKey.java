package dev.docbind.generator.resolve.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * A key in the text of an example.
 *
 * @param name the key
 * @param parent the key whose value it is in, arrays left out; empty at the outermost level
 * @param grandparent the key around that one; empty where there is none
 * @param place where it stands
 */
public record ExampleKey(String name, String parent, String grandparent, TextPlace place) {

    private static final JsonFactory TOLERANT = TolerantJson.tolerantFactory().build();

    /** The keys of a text, in order, as far as it can be read. */
    public static List<ExampleKey> in(String text) {
        List<ExampleKey> keys = new ArrayList<>();
        try (JsonParser parser = TOLERANT.createParser(ObjectReadContext.empty(), TolerantJson.withoutEllipsis(text))) {
            read(parser, keys);
        } catch (JacksonException e) {
            // What follows cannot be read: what was read before it still stands there.
            return keys;
        }
        return keys;
    }

    private static void read(JsonParser parser, List<ExampleKey> keys) {
        Deque<String> around = new ArrayDeque<>();
        String name = "";
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case PROPERTY_NAME -> {
                    name = parser.currentName();
                    keys.add(of(name, around.iterator(), parser.currentTokenLocation()));
                }
                case START_OBJECT -> around.push(name);
                case END_OBJECT -> name = around.pop();
                default -> {}
            }
        }
    }

    private static ExampleKey of(String name, Iterator<String> around, TokenStreamLocation place) {
        return new ExampleKey(
                name,
                around.hasNext() ? around.next() : "",
                around.hasNext() ? around.next() : "",
                new TextPlace(place.getLineNr(), place.getColumnNr()));
    }
}
