package dev.docbind.runtime.testing;

import java.util.Optional;

/**
 * Makes the portal remember: one area of the API whose answers depend on earlier calls. Calls that no behaviour answers
 * get the page's example. A behaviour is used by many threads at once.
 */
@FunctionalInterface
public interface PortalBehaviour {

    /**
     * Answers a call, or leaves it to others.
     *
     * @param call the call
     * @return the answer, or nothing for a method that is none of this area's
     */
    Optional<PortalAnswer> answer(PortalCall call);
}
