package dev.docbind.generator;

import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Spec.Memory;
import dev.docbind.generator.model.Spec.Memory.Earlier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long a client keeps what the documentation no longer says.
 *
 * @param name as it is written: {@code major}, {@code forever}, or a number of revisions
 * @param revisions how many revisions since which something is gone are remembered
 * @param untilMajor whether the next major version drops it
 */
public record KeepPolicy(String name, int revisions, boolean untilMajor) {

    /** Until the next major version. */
    public static final KeepPolicy MAJOR = new KeepPolicy("major", Integer.MAX_VALUE, true);

    /** For ever. */
    public static final KeepPolicy FOREVER = new KeepPolicy("forever", Integer.MAX_VALUE, false);

    /**
     * The policy of a name.
     *
     * @throws IllegalArgumentException if it is no policy
     */
    public static KeepPolicy of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals(MAJOR.name)) {
            return MAJOR;
        }
        if (lower.equals(FOREVER.name)) {
            return FOREVER;
        }
        if (lower.matches("[1-9][0-9]{0,5}")) {
            return new KeepPolicy(lower, Integer.parseInt(lower), false);
        }
        throw new IllegalArgumentException(
                "\"" + name + "\" is not how long something can be kept: major, forever, or a number of revisions");
    }

    /**
     * The documentations whose clients' users must not be broken, the newest first.
     *
     * @param previous the last one, with what its client kept
     * @param revision the name of the new one
     * @param major the major version of the new client; empty where it is not known
     */
    List<Earlier> earlier(Spec previous, String revision, String major) {
        Memory memory = previous.memory();
        String before = memory.major().isEmpty() ? major : memory.major();
        List<Earlier> all = new ArrayList<>();
        all.add(new Earlier(revision, before, memory.names(), previous.remembering(Memory.NONE)));
        all.addAll(memory.earlier());
        return all.stream().filter(one -> !untilMajor || isOf(one, major)).toList();
    }

    private static boolean isOf(Earlier one, String major) {
        return major.isEmpty() || one.major().isEmpty() || one.major().equals(major);
    }
}
