package dev.docbind.generator.resolve;

import dev.docbind.generator.model.Method;
import dev.docbind.generator.page.Page;
import dev.docbind.generator.page.read.PageLookup;
import dev.docbind.generator.page.read.Pages;
import dev.docbind.generator.resolve.overview.Overview;
import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.RecordCodec;
import dev.docbind.generator.store.Stage;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What earlier runs found in pages. Several threads may use it. */
final class KeptPages {

    /** Nothing is kept. */
    static final KeptPages NONE = new KeptPages(new KeptEntries(null));

    private final KeptEntries entries;
    private final RecordCodec<KeptPage> codec = RecordCodec.of(KeptPage.class);
    private final RecordCodec<Dependences> dependences = RecordCodec.of(Dependences.class);
    private final RecordCodec<Method> methods = RecordCodec.of(Method.class);
    private final RecordCodec<Overview> overviews = RecordCodec.of(Overview.class);

    /** All that the result of a page depends on. */
    private record Dependences(Digest page, List<PageLookup> lookups) {}

    private KeptPages(KeptEntries entries) {
        this.entries = entries;
    }

    /** What is kept in a stage. */
    static KeptPages in(Stage stage) {
        return new KeptPages(new KeptEntries(stage));
    }

    /** What a page gives, where it and all that was looked up for it are as they were; else null. */
    @Nullable
    PageResult get(String path, boolean admitted, Pages pages) {
        Digest key = key(path, admitted, pages);
        byte[] bytes = key == null ? null : entries.get(key);
        KeptPage kept = bytes == null ? null : codec.read(bytes);
        return kept != null && isSame(kept.lookups(), pages) ? kept.result(path) : null;
    }

    private static boolean isSame(List<PageLookup> lookups, Pages pages) {
        return lookups.stream().allMatch(lookup -> Objects.equals(lookup.digest(), pages.digest(lookup.path())));
    }

    /**
     * Notes what a page gives; it is kept when it is {@linkplain #flush() written}.
     *
     * @return the same, with the digest of all that it depends on, where it is to be kept
     */
    PageResult put(PageResult result, boolean admitted, Pages pages, List<PageLookup> lookups) {
        Digest key = key(result.path(), admitted, pages);
        if (key == null || !result.isSound()) {
            return result;
        }
        Digest whole = Digest.of(dependences.write(new Dependences(key, lookups)));
        entries.note(key, codec.write(KeptPage.of(result, lookups, whole)));
        return result.with(whole);
    }

    /**
     * The digest of all that a method depends on which a correction changed.
     *
     * @param page the digest of all that the page's method depends on; null where it is not known
     */
    @Nullable
    Digest corrected(@Nullable Digest page, Method method) {
        return page == null ? null : Digest.of(List.of(page, Digest.of(methods.write(method))));
    }

    /** What the overview at a path says; null where there is none. */
    @Nullable
    Overview overview(String path, Pages pages) {
        Digest content = entries.keep() ? pages.digest(path) : null;
        Digest key = content == null ? null : Digest.of(path + "\noverview\n" + content);
        byte[] bytes = key == null ? null : entries.get(key);
        Overview kept = bytes == null ? null : overviews.read(bytes);
        if (kept != null) {
            return kept;
        }
        Page page = pages.linked(path);
        Overview read = page == null ? null : Overview.of(page);
        if (read != null && key != null && !pages.isLost(path)) {
            entries.note(key, overviews.write(read));
        }
        return read;
    }

    /** Writes what is noted. */
    void flush() {
        entries.flush();
    }

    private @Nullable Digest key(String path, boolean admitted, Pages pages) {
        Digest content = entries.keep() ? pages.digest(path) : null;
        return content == null ? null : Digest.of(path + "\n" + admitted + "\n" + content);
    }
}
