package dev.docbind.generator.resolve.json;

/** How many of several have to agree for all of them to be taken for the same. */
public final class Majority {

    private Majority() {}

    /** Whether more of them agree than do not. */
    public static boolean moreThanHalf(long agreeing, long all) {
        return 2 * agreeing > all;
    }

    /** Whether some agree, and no fewer than do not. */
    public static boolean atLeastHalf(long agreeing, long all) {
        return agreeing > 0 && 2 * agreeing >= all;
    }
}
