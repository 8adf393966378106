package dev.docbind.generator.source.archive;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names that entries of an archive may have. */
final class EntryName {

    private static final String PAGE = ".md";
    private static final int LONGEST = 1024;
    private static final int DEEPEST = 64;
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\\\:]");

    private EntryName() {}

    /** Whether an entry of this name would be a page: hidden folders hold none. */
    static boolean isPage(String name) {
        return name.endsWith(PAGE) && !plain(name).startsWith(".") && !name.contains("/.");
    }

    /**
     * The path of a page relative to the archive's root, null where the entry is no page.
     *
     * @throws ArchiveException if the path could lead out of the folder that it is unpacked into
     */
    static @Nullable String page(String name) throws ArchiveException {
        if (!name.endsWith(PAGE)) {
            return null;
        }
        String path = plain(name);
        if (path.length() > LONGEST) {
            throw new ArchiveException("the name of an entry has " + path.length() + " characters");
        }
        String[] parts = path.split("/", -1);
        if (parts.length > DEEPEST) {
            throw new ArchiveException("an entry lies " + parts.length + " folders deep");
        }
        if (UNSAFE.matcher(path).find()) {
            throw unsafe(name);
        }
        for (String part : parts) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                throw unsafe(name);
            }
        }
        return isPage(path) ? path : null;
    }

    private static String plain(String name) {
        return name.startsWith("./") ? name.substring(2) : name;
    }

    private static ArchiveException unsafe(String name) {
        return new ArchiveException(
                "the entry \"" + UNSAFE.matcher(name).replaceAll("?") + "\" would lead out of the folder");
    }
}
