package dev.docbind.generator.emit.java.name;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.model.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of a placement.
 *
 * @param placement the placement
 * @param constant its constant among the codes
 * @param options the record of its options; that of any JSON where it has none
 */
public record PlacementNames(Placement placement, String constant, ClassName options) {

    private static final String PACKAGE = "placements";
    private static final String CODES = "Placements";

    /** The names of all placements of a client, in their order. */
    public static List<PlacementNames> of(List<Placement> placements, ThingClasses things) {
        List<PlacementNames> names = new ArrayList<>(placements.size());
        for (Placement placement : placements) {
            @Nullable Thing thing = things.byId(placement.thing());
            names.add(new PlacementNames(
                    placement, placement.constant(), thing == null ? RuntimeTypes.JSON_VALUE : things.classOf(thing)));
        }
        return names;
    }

    /** The same under another constant. */
    public PlacementNames called(String name) {
        return new PlacementNames(placement, name, options);
    }

    /** Whether another one is, to programs, the same: it has the code and the record of options. */
    public boolean isSame(PlacementNames other) {
        return placement.code().equals(other.placement.code()) && options.equals(other.options);
    }

    /** The open part of its code; empty where it has none. */
    public String open() {
        String open = placement.open();
        return open == null ? "" : open;
    }

    /** The names of all classes of placements but those of their options, in lower case. */
    static Set<String> ownClasses(String root, List<Placement> placements) {
        return placements.isEmpty()
                ? Set.of()
                : Set.of(codes(root).canonicalName().toLowerCase(Locale.ROOT));
    }

    /** The package of all placements of a client. */
    public static String packageOf(String root) {
        return root + "." + PACKAGE;
    }

    /** The class of the codes. */
    public static ClassName codes(String root) {
        return ClassName.get(packageOf(root), CODES);
    }
}
