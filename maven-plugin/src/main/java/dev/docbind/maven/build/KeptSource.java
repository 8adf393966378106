package dev.docbind.maven.build;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the client keeps of earlier ones.
 *
 * @param previous the spec of the client whose users must not be broken; null for none
 * @param keep how long what is gone stays
 * @param major the major version of the client
 * @param revision what Javadoc calls the documentation; empty where it has no name
 * @param strict whether what cannot be kept fails the build
 */
public record KeptSource(@Nullable Path previous, String keep, String major, String revision, boolean strict) {

    /** Nothing is kept. */
    public static final KeptSource NONE = new KeptSource(null, "major", "", "", false);
}
