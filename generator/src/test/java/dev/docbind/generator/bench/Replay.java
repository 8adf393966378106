package dev.docbind.generator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two revisions of a documentation as single-page edits in a random order, with a run after each that keeps what it did, and some runs
 * disturbed. What the runs leave is held against a clean run. Started by {@code .ci/replay}.
 */
final class Replay {

    /** What may come between two runs. */
    private enum Disturbance {
        NONE(0),
        KILLED(20),
        FULL_DISK(5),
        DAMAGED_STORE(5),
        OTHER_GENERATOR(5),
        SAME_LENGTH_AND_TIME(10);

        private final int times;

        Disturbance(int times) {
            this.times = times;
        }
    }

    private static final int STEPS = 150;
    private static final int EVERY = 10;
    private static final String STORE = ".docbind";

    private final ReplayedDocs pages;
    private final ReplayRuns runs;
    private final Random random;
    private final Map<Disturbance, Integer> done = new EnumMap<>(Disturbance.class);
    private int compared;

    private Replay(ReplayedDocs pages, ReplayRuns runs, Random random) {
        this.pages = pages;
        this.runs = runs;
        this.random = random;
    }

    /**
     * Replays the edits.
     *
     * @param arguments the jar; the jar of another generator; the older revision; the newer one; a folder to work in, on a disk that is
     *     small; another one for clean runs; the seed; then options for each run, such as {@code --include}
     * @throws IllegalStateException if an incremental run leaves anything else than a clean one
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Path.of(arguments[4]);
        Path clean = Path.of(arguments[5]);
        Random random = new Random(Long.parseLong(arguments[6]));
        ReplayedDocs pages =
                ReplayedDocs.of(Path.of(arguments[2]), Path.of(arguments[3]), clean.resolve("docs"), STEPS, random);
        List<String> options = Arrays.asList(arguments).subList(7, arguments.length);
        ReplayRuns runs =
                new ReplayRuns(Path.of(arguments[0]), Path.of(arguments[1]), work, clean, List.copyOf(options));
        new Replay(pages, runs, random).replay();
    }

    private void replay() throws IOException, InterruptedException {
        runs.run();
        List<Disturbance> plan = plan();
        for (int step = 0; step < plan.size(); step++) {
            Disturbance disturbance = plan.get(step);
            String page = pages.next();
            disturbed(disturbance);
            done.merge(disturbance, 1, Integer::sum);
            boolean last = step + 1 == plan.size();
            if (disturbance != Disturbance.NONE || (step + 1) % EVERY == 0 || last) {
                compare(step + 1, disturbance, page);
            }
        }
        System.out.println(done + ", " + compared + " comparisons with clean runs, all equal; an incremental run took "
                + runs.median() + " ms (median), a clean one " + runs.medianOfClean() + " ms");
    }

    private List<Disturbance> plan() {
        List<Disturbance> plan = new ArrayList<>();
        for (Disturbance disturbance : Disturbance.values()) {
            plan.addAll(Collections.nCopies(disturbance.times, disturbance));
        }
        plan.addAll(Collections.nCopies(Math.max(0, pages.count() - plan.size()), Disturbance.NONE));
        Collections.shuffle(plan, random);
        return plan;
    }

    private void disturbed(Disturbance disturbance) throws IOException, InterruptedException {
        switch (disturbance) {
            case NONE -> runs.run();
            case KILLED -> {
                runs.kill(random);
                runs.run();
            }
            case FULL_DISK -> {
                runs.fillDisk();
                runs.runIfItCan();
                runs.emptyDisk();
                runs.run();
            }
            case DAMAGED_STORE -> {
                damage();
                runs.run();
            }
            case OTHER_GENERATOR -> {
                runs.runOther();
                runs.run();
            }
            case SAME_LENGTH_AND_TIME -> {
                runs.run();
                pages.changeUnseen(random);
                runs.run();
            }
        }
    }

    /** Changes bytes of a file of the store, or cuts it short. */
    private void damage() throws IOException {
        List<Path> files = FileTree.files(runs.out().resolve(STORE));
        Path file = files.get(random.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        if (random.nextInt(3) == 0) {
            bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
        }
        for (int flips = random.nextInt(20); flips >= 0 && bytes.length > 0; flips--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        Files.write(file, bytes);
    }

    private void compare(int step, Disturbance disturbance, String page) throws IOException, InterruptedException {
        Path clean = runs.runClean();
        Map<String, Path> kept = tree(runs.out());
        Map<String, Path> fresh = tree(clean);
        TreeSet<String> differ = new TreeSet<>(kept.keySet());
        differ.addAll(fresh.keySet());
        List<String> equal = new ArrayList<>();
        for (String name : differ) {
            if (kept.containsKey(name)
                    && fresh.containsKey(name)
                    && Files.mismatch(kept.get(name), fresh.get(name)) < 0) {
                equal.add(name);
            }
        }
        differ.removeAll(equal);
        if (!differ.isEmpty()) {
            throw new IllegalStateException("step " + step + ", " + disturbance + ", after an edit of " + page + ": "
                    + differ.size() + " files are not those of a clean run, as " + differ.first());
        }
        compared++;
        System.out.println("step " + step + " " + disturbance + ": " + equal.size() + " files equal");
    }

    private static Map<String, Path> tree(Path folder) throws IOException {
        Map<String, Path> tree = new TreeMap<>();
        for (Path file : FileTree.files(folder)) {
            String name = folder.relativize(file).toString();
            if (!name.startsWith(STORE)) {
                tree.put(name, file);
            }
        }
        ReplayRuns.beside(folder).forEach(file -> tree.put("../" + file.getFileName(), file));
        return tree;
    }
}
