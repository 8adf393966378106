package dev.docbind.generator.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What tells that a file is as it was without a look into it. The time of its change counts, beside that of its content: who sets the
 * latter back, as a copy does that keeps times, cannot set the former.
 *
 * @param size in bytes
 * @param modified the time of the content, in nanoseconds since 1970
 * @param changed the time of the last change of any kind, in nanoseconds since 1970
 * @param node the number of the file on its disk
 */
public record FileStamp(long size, long modified, long changed, long node) {

    private static final String TIMES = "unix:size,lastModifiedTime,ctime,ino,isRegularFile";
    private static final long MILLISECOND = 1_000_000;
    /** More than a tick of the clock that disks with fine times take them from. */
    private static final long FINE_TICK = 50 * MILLISECOND;
    /** As long as two seconds are the times of some disks. */
    private static final long COARSE_TICK = 3_000 * MILLISECOND;

    /** The stamp of a regular file, or of the one that a link leads to; null where there is none, or where the disk has no such times. */
    public static @Nullable FileStamp of(Path file) {
        return of(file, new LinkOption[0]);
    }

    /** The stamp of a regular file that is no link; null for anything else. */
    public static @Nullable FileStamp ofNoLink(Path file) {
        return of(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static @Nullable FileStamp of(Path file, LinkOption... options) {
        try {
            Map<String, Object> found = Files.readAttributes(file, TIMES, options);
            return Boolean.TRUE.equals(found.get("isRegularFile"))
                    ? new FileStamp(
                            number(found, "size"),
                            nanos(found, "lastModifiedTime"),
                            nanos(found, "ctime"),
                            number(found, "ino"))
                    : null;
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return null;
        }
    }

    private static long number(Map<String, Object> found, String name) {
        return found.get(name) instanceof Long number ? number : 0;
    }

    private static long nanos(Map<String, Object> found, String name) {
        return found.get(name) instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : 0;
    }

    /** The time now, as files have it. */
    public static long now() {
        return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    }

    /** Whether a change after that time would have given another stamp: one within the same tick of the clock might not. */
    public boolean isSettledAt(long time) {
        boolean fine = modified % MILLISECOND != 0 || changed % MILLISECOND != 0;
        return Math.max(modified, changed) < time - (fine ? FINE_TICK : COARSE_TICK);
    }
}
