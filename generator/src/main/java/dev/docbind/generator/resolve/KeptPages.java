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
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What earlier runs found in pages. Several threads may use it. */
final class KeptPages {

    /** Nothing is kept. */
    static final KeptPages NONE = new KeptPages(null);

    private final @Nullable Stage stage;
    private final Map<Digest, byte[]> found = new ConcurrentHashMap<>();
    private final RecordCodec<KeptPage> codec = RecordCodec.of(KeptPage.class);
    private final RecordCodec<Dependences> dependences = RecordCodec.of(Dependences.class);
    private final RecordCodec<Method> methods = RecordCodec.of(Method.class);
    private final RecordCodec<Overview> overviews = RecordCodec.of(Overview.class);

    /** All that the result of a page depends on. */
    private record Dependences(Digest page, List<PageLookup> lookups) {}

    private KeptPages(@Nullable Stage stage) {
        this.stage = stage;
    }

    /** What is kept in a stage. */
    static KeptPages in(Stage stage) {
        return new KeptPages(stage);
    }

    /** What a page gives, where it and all that was looked up for it are as they were; else null. */
    @Nullable
    PageResult get(String path, boolean admitted, Pages pages) {
        Digest key = key(path, admitted, pages);
        byte[] bytes = stage == null || key == null ? null : stage.get(key);
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
        if (stage == null || key == null || !result.isSound()) {
            return result;
        }
        Digest whole = Digest.of(dependences.write(new Dependences(key, lookups)));
        found.put(key, codec.write(KeptPage.of(result, lookups, whole)));
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
        Digest content = stage == null ? null : pages.digest(path);
        Digest key = content == null ? null : Digest.of(path + "\noverview\n" + content);
        byte[] bytes = stage == null || key == null ? null : stage.get(key);
        Overview kept = bytes == null ? null : overviews.read(bytes);
        if (kept != null) {
            return kept;
        }
        Page page = pages.linked(path);
        Overview read = page == null ? null : Overview.of(page);
        if (read != null && key != null && !pages.isLost(path)) {
            found.put(key, overviews.write(read));
        }
        return read;
    }

    /** Writes what is noted. */
    void flush() {
        if (stage != null) {
            found.forEach(stage::put);
            stage.flush();
        }
    }

    private @Nullable Digest key(String path, boolean admitted, Pages pages) {
        Digest content = stage == null ? null : pages.digest(path);
        return content == null ? null : Digest.of(path + "\n" + admitted + "\n" + content);
    }
}
