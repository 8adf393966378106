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
        Placement kept = placement.with(KeptWords.deprecated(placement.overview(), new KeptWords(origin).placement()));
        return new PlacementNames(kept, names.constant(), names.options());
    }
}
