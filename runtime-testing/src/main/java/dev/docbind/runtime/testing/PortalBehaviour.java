package dev.docbind.runtime.testing;

/**
 * How the portal answers a method whose answers depend on what was called before. It is registered by
 * {@link EmbeddedPortal#on}, and used by many threads at once.
 */
@FunctionalInterface
public interface PortalBehaviour {

    /**
     * Answers a call.
     *
     * @param call a call that the portal has accepted: the caller may make it and no required parameter is missing
     * @return the answer, such as {@link PortalCall#success} makes
     */
    PortalAnswer answer(PortalCall call);
}
