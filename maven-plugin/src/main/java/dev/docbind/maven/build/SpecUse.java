package dev.docbind.maven.build;

import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;

/** What the file with the spec is for. */
public enum SpecUse {
    /** It is a resource of the tests. */
    TEST,
    /** It is a resource of the client. */
    MAIN,
    /** It is not written. */
    NONE;

    /**
     * The use that the configuration names.
     *
     * @param name {@code test}, {@code main} or {@code none}, whatever the case
     * @return the use
     * @throws MojoFailureException when it is none of them
     */
    public static SpecUse of(String name) throws MojoFailureException {
        for (SpecUse use : values()) {
            if (use.name().toLowerCase(Locale.ROOT).equals(name.strip().toLowerCase(Locale.ROOT))) {
                return use;
            }
        }
        throw new MojoFailureException(
                "<spec>: test, main or none is needed, not \"" + name + "\"" + GeneratorRun.ADVICE);
    }
}
