package dev.docbind.runtime.testing.docs.handler;

import dev.docbind.runtime.event.PlacementCode;

/** Stands for the generated codes. */
public final class Placements {

    /** A tab of a deal. */
    public static final PlacementCode<PlacementsId> CRM_DEAL_DETAIL_TAB =
            PlacementCode.of("CRM_DEAL_DETAIL_TAB", PlacementsId.class);

    /** A tab of a thing of any type. */
    public static final PlacementCode<PlacementsId> CRM_DYNAMIC_DETAIL_TAB =
            PlacementCode.open("CRM_DYNAMIC_XXX_DETAIL_TAB", "CRM_DYNAMIC_", "_DETAIL_TAB", true, PlacementsId.class);

    private Placements() {}
}
