package dev.docbind.generator;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.lock.DocsDigest;
import dev.docbind.generator.lock.Drift;
import dev.docbind.generator.lock.DriftKind;
import dev.docbind.generator.lock.Lock;
import dev.docbind.generator.lock.LockDrift;
import dev.docbind.generator.lock.LockText;
import dev.docbind.generator.resolve.fingerprint.ApiFingerprint;
import dev.docbind.generator.resolve.fingerprint.SpecFingerprints;
import dev.docbind.generator.source.Sha256;
import dev.docbind.generator.source.TextFile;
import dev.docbind.generator.source.tree.DocTree;
import dev.docbind.generator.write.FolderComparison;
import dev.docbind.generator.write.GzipFile;
import dev.docbind.generator.write.OutputWriter;
import dev.docbind.generator.write.WorkFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The file that says which documentation a client is made from: the digest of the pages, the fingerprint of each method, the known problems.
 * Beside it lies the spec of that documentation, zipped. Whether they agree depends on them, the pages and the request, and on nothing else.
 */
public final class DocsLock {

    private static final String SOURCES = "java";
    private static final String SPEC = "api-spec.json";
    /** Not a problem of the documentation: once the lock is updated, it is past. */
    private static final String UNKEPT = "source-not-kept";

    private final Path file;
    private final String generator;
    private final Path work;

    /**
     * A lock that is or will be at a path.
     *
     * @param file the lock
     * @param generator the version that runs, which an update writes down
     * @param work a folder for what is generated to be compared; what a run puts there it also deletes
     */
    public DocsLock(Path file, String generator, Path work) {
        this.file = file;
        this.generator = generator;
        this.work = work;
    }

    /**
     * Reads the documentation and holds it against the lock; the generated sources too, where the request names a folder that is there.
     * Nothing is written.
     *
     * @throws GenerationException if a file cannot be read, or the lock is damaged
     */
    public LockReport check(GenerationRequest request) {
        try (WorkFolder folder = WorkFolder.in(work)) {
            GenerationResult result = generate(request, folder);
            @Nullable Lock locked = read();
            if (locked == null) {
                Drift none = new Drift(DriftKind.LOCK, file.toString(), "there is no lock " + file.getFileName());
                return report(result, List.of(none), "");
            }
            List<Drift> drift = new ArrayList<>(LockDrift.between(locked, lock(request, result, "", folder)));
            drift.addAll(specDrift(locked));
            drift.addAll(lost(result));
            drift.addAll(sourceDrift(request, folder));
            return report(result, drift, locked.generator());
        } catch (IOException e) {
            throw new GenerationException(e);
        }
    }

    /**
     * Reads the documentation, and writes the lock and the spec beside it.
     *
     * @param request what to read
     * @param revision the name of the documentation's revision; empty where it has none
     * @return the result, and what the new lock has other than the one before
     * @throws GenerationException if a file cannot be read or written, if the file is no lock, or a newer one, or if no method would be
     *     locked; then the lock stays as it is
     */
    public LockReport update(GenerationRequest request, String revision) {
        try (WorkFolder folder = WorkFolder.in(work)) {
            @Nullable Lock before = readForUpdate();
            GenerationResult result = generate(request, folder);
            if (result.emitted().isEmpty() && !request.emptying()) {
                throw new GenerationException(
                        "the documentation gives no method that is asked for; the lock stays as it is", null);
            }
            Lock now = lock(request, result, revision, folder);
            GzipFile.write(spec(now), folder.read(SPEC));
            OutputWriter.writeFile(file, LockText.write(now));
            return before == null
                    ? report(result, List.of(), "")
                    : report(result, LockDrift.between(before, now), before.generator());
        } catch (IOException e) {
            throw new GenerationException(e);
        }
    }

    private static GenerationResult generate(GenerationRequest request, WorkFolder folder) {
        return new Generator()
                .generate(request.writingTo(folder.resolve(SOURCES)).writingSpec(folder.resolve(SPEC)));
    }

    private Lock lock(GenerationRequest request, GenerationResult result, String revision, WorkFolder folder)
            throws IOException {
        byte[] spec = folder.read(SPEC);
        ApiFingerprint api = SpecFingerprints.of(new ByteArrayInputStream(spec), request.packageName());
        DocTree docs = DocTree.scan(request.docs(), new Diagnostics());
        return new Lock(
                generator,
                revision,
                DocsDigest.of(docs),
                docs.files().size(),
                specName(),
                Sha256.of(spec),
                api.facts(),
                Lock.byName(api),
                problems(result));
    }

    /** Notes are style, and no reason to look at a revision twice. */
    private static SortedMap<String, Integer> problems(GenerationResult result) {
        SortedMap<String, Integer> problems = new TreeMap<>();
        for (Problem problem : result.problems()) {
            if (problem.severity() != Problem.Severity.NOTE && !problem.code().equals(UNKEPT)) {
                String key = problem.severity().label() + " " + problem.code() + " " + problem.path();
                problems.merge(key, 1, Integer::sum);
            }
        }
        return problems;
    }

    private static List<Drift> lost(GenerationResult result) {
        return result.problems().stream()
                .filter(problem -> problem.code().equals(UNKEPT))
                .map(problem -> new Drift(DriftKind.PROBLEM_NEW, problem.path(), problem.message()))
                .toList();
    }

    /**
     * The spec that a lock names: that of the client whose users the next one must not break.
     *
     * @param lock the file of the lock
     * @return the file; null where there is no lock
     * @throws GenerationException if the lock cannot be read
     */
    public static @Nullable Path spec(Path lock) {
        try {
            DocsLock named = new DocsLock(lock, "", lock);
            Lock locked = named.read();
            return locked == null ? null : named.spec(locked);
        } catch (IOException e) {
            throw new GenerationException(e);
        }
    }

    private @Nullable Lock read() throws IOException {
        try {
            return LockText.read(file.toString(), TextFile.read(file));
        } catch (NoSuchFileException e) {
            return null;
        } catch (IllegalArgumentException e) {
            throw new GenerationException(String.valueOf(e.getMessage()), e);
        }
    }

    /** A lock that cannot be read, as after a merge, is made anew: that is what an update is for. Any other file stays. */
    private @Nullable Lock readForUpdate() throws IOException {
        try {
            return read();
        } catch (GenerationException e) {
            if (LockText.isLock(TextFile.read(file))) {
                return null;
            }
            throw e;
        }
    }

    private List<Drift> specDrift(Lock locked) throws IOException {
        byte @Nullable [] spec = GzipFile.read(spec(locked));
        if (spec != null && Sha256.of(spec).equals(locked.specDigest())) {
            return List.of();
        }
        String what = spec == null ? " is missing or damaged" : " is not the spec that the lock names";
        return List.of(new Drift(DriftKind.SPEC, locked.spec(), locked.spec() + what));
    }

    private static List<Drift> sourceDrift(GenerationRequest request, WorkFolder folder) throws IOException {
        Path sources = request.output();
        if (sources == null || !FolderComparison.isThere(sources)) {
            return List.of();
        }
        FolderComparison compared = FolderComparison.of(folder.resolve(SOURCES), sources);
        List<Drift> drift = new ArrayList<>();
        for (String path : compared.different()) {
            boolean there = FolderComparison.isFile(sources.resolve(path));
            drift.add(new Drift(
                    DriftKind.SOURCE, path, path + (there ? " is not what the documentation gives" : " is missing")));
        }
        compared.unowned()
                .forEach(path -> drift.add(
                        new Drift(DriftKind.UNOWNED, path, path + " is owned by no method any more; delete it")));
        return drift;
    }

    private Path spec(Lock lock) {
        return file.resolveSibling(lock.spec());
    }

    /** {@code docbind.lock} has {@code docbind-spec.json.gz} beside it. */
    private String specName() {
        return file.getFileName().toString().replaceFirst("\\.lock$", "") + "-spec.json.gz";
    }

    private static LockReport report(GenerationResult result, List<Drift> drift, String generator) {
        return new LockReport(result, drift.stream().map(LockDifference::of).toList(), generator);
    }
}
