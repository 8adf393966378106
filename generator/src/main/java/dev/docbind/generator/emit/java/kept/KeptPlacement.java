package dev.docbind.generator.emit.java.kept;

import dev.docbind.generator.emit.java.name.PlacementNames;
import dev.docbind.generator.emit.java.plan.KeptPlans.Origin;
import dev.docbind.generator.model.Placement;

/**
 * A placement that the documentation does not have.
 *
 * @param names its names
 * @param origin since when it is gone
 */
public record KeptPlacement(PlacementNames names, Origin origin) {

    /** The same with names that say that it is kept. */
    public PlacementNames deprecated() {
        Placement placement = names.placement();
        String where = placement.where();
        String why = new KeptWords(origin).placement();
        Placement kept = placement
                .with(KeptWords.deprecated(placement.overview(), why))
                .where(where.isEmpty() || where.endsWith(".") ? (where + " " + why).strip() : where + ". " + why);
        return new PlacementNames(kept, names.constant(), names.options());
    }
}
