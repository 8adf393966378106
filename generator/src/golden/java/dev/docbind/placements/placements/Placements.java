package dev.docbind.placements.placements;

import dev.docbind.runtime.event.PlacementCode;
import dev.docbind.runtime.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The codes of placements, each with the record of what is sent when one is opened. */
@NullMarked
public final class Placements {
    /** The placement {@code DEMO_MENU}: An item. */
    public static final PlacementCode<PlacementsLineIdDialogIdOpenSmall> DEMO_MENU = PlacementCode.of("DEMO_MENU",
            PlacementsLineIdDialogIdOpenSmall.class);

    /** The placement {@code DEMO_MENU_*}: An item of all menus. */
    public static final PlacementCode<PlacementsLineIdDialogIdOpenSmall> DEMO_MENU_ANY = PlacementCode.of("DEMO_MENU_*",
            PlacementsLineIdDialogIdOpenSmall.class);

    /**
     * The placement <code>DEMO_MENU_&lt;NAME&gt;</code>: An item of one menu. It is bound with
     * {@code with}, which puts a value in its open part.
     */
    public static final PlacementCode<PlacementsLineIdDialogIdOpenSmall> DEMO_MENU_NAME = PlacementCode.open("DEMO_MENU_<NAME>",
            "DEMO_MENU_", "", false, PlacementsLineIdDialogIdOpenSmall.class);

    /** The placement {@code DEMO_MENU_ANY}: A place that is called as another one is in Java. */
    @Deprecated
    public static final PlacementCode<JsonValue> DEMO_MENU_ANY_2 = PlacementCode.of("DEMO_MENU_ANY",
            JsonValue.class);

    /** The placement {@code DEMO_OLD}: An old place. */
    @Deprecated
    public static final PlacementCode<JsonValue> DEMO_OLD = PlacementCode.of("DEMO_OLD",
            JsonValue.class);

    /** The placement {@code DEMO_ORDER_TAB}: Tab in the form of an order. */
    public static final PlacementCode<PlacementsId> DEMO_ORDER_TAB = PlacementCode.of("DEMO_ORDER_TAB",
            PlacementsId.class);

    /** The placement {@code DEMO_SEARCH}: Search for Something. */
    public static final PlacementCode<PlacementsSearchQuerySmall> DEMO_SEARCH = PlacementCode.of("DEMO_SEARCH",
            PlacementsSearchQuerySmall.class);

    /**
     * The placement {@code DEMO_TYPE_XXX_TAB}: Tab in the form of a type. Write the number of the type for
     * XXX. It is bound with {@code with}, which puts a value in its open part.
     */
    public static final PlacementCode<PlacementsId> DEMO_TYPE_TAB = PlacementCode.open("DEMO_TYPE_XXX_TAB",
            "DEMO_TYPE_", "_TAB", true, PlacementsId.class);

    private Placements() {}

    /**
     * Returns all documented codes, those without an open part first, then those of which most is fixed.
     *
     * @return the codes
     */
    @SuppressWarnings("deprecation")
    public static List<PlacementCode<?>> documented() {
        return List.of(DEMO_MENU, DEMO_MENU_ANY, DEMO_MENU_ANY_2, DEMO_OLD, DEMO_ORDER_TAB,
                DEMO_SEARCH, DEMO_TYPE_TAB, DEMO_MENU_NAME);
    }

    /**
     * Finds the documented code that a text is, in any case.
     *
     * @param code the text, as it is sent
     * @return the code; one of the text alone where none is documented
     */
    public static PlacementCode<?> of(String code) {
        for (PlacementCode<?> documented : documented()) {
            String name = documented.nameIn(code);
            if (name != null) {
                return documented.with(name);
            }
        }
        return PlacementCode.of(code);
    }
}
