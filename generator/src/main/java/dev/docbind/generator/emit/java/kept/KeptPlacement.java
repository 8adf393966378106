package dev.docbind.generator.emit.java.kept;

import dev.docbind.generator.emit.java.name.PlacementNames;
import dev.docbind.generator.emit.java.plan.KeptPlans.Origin;
import dev.docbind.generator.model.Placement;

/**
 * A placement that the documentation does not have, or not with these options.
 *
 * @param names its names
 * @param origin since when it is gone
 * @param now the constant of its code with the options that it has now; empty where the documentation does not have it
 */
public record KeptPlacement(PlacementNames names, Origin origin, String now) {

    /** The same, the code of which has another constant now. */
    KeptPlacement now(String constant) {
        return new KeptPlacement(names, origin, constant);
    }

    /** The same with names that say that it is kept. */
    public PlacementNames deprecated() {
        Placement placement = names.placement();
        String where = placement.where();
        String why = new KeptWords(origin).placement(now);
        Placement kept = placement
                .with(KeptWords.deprecated(placement.overview(), why))
                .where(where.isEmpty() || where.endsWith(".") ? (where + " " + why).strip() : where + ". " + why);
        return new PlacementNames(kept, names.constant(), names.options());
    }
}
