package dev.docbind.generator.resolve.event;

import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.Thing.Place;
import java.util.List;
import java.util.Set;

/** The types of what portals send by themselves, events and placements alike. */
public final class SentThings {

    private SentThings() {}

    /** Takes a name: the one that is wanted, or the first with a number behind it that is free. */
    public static String claim(String wanted, Set<String> taken) {
        String name = wanted;
        for (int number = 2; !taken.add(name); number++) {
            name = wanted + "_" + number;
        }
        return name;
    }

    /** A type of the structures at some places, which is called by the last part of its identifier. */
    public static Thing thing(String id, String namespace, List<Place> places, List<Field> fields) {
        return new Thing(
                id,
                namespace,
                2,
                Direction.RESPONSE,
                id.substring(id.lastIndexOf('/') + 1),
                places,
                fields,
                null,
                false,
                List.of());
    }
}
