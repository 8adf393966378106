package dev.docbind.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.CorpusArchives;
import dev.docbind.generator.model.Spec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages of the real documentation, each changed by itself and drawn at random, always the same ones: what is said to break source is
 * what a compiler refuses. {@code -Ddocbind.diff.mutations=N} draws N pages, {@code -Ddocbind.diff.seed=N} others.
 */
class DiffMutationCorpusTest {

    private static final int MUTATIONS = Integer.getInteger("docbind.diff.mutations", 6);
    private static final long SEED = Long.getLong("docbind.diff.seed", 1);
    private static final List<PageMutation> KINDS = List.of(PageMutation.values());
    /** How many changes are made in the folder of one drawn page: its client is compiled once. */
    private static final int OF_FOLDER = 10;

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> whatIsSaidToBreakIsWhatACompilerRefuses() throws IOException {
        return CorpusArchives.newest("changed pages were NOT held against a compiler", this::check);
    }

    private void check(Path archive) throws IOException {
        Figures figures = new Figures();
        Random random = new Random(SEED);
        Path docs = CorpusArchives.unpack(archive, temporary);
        List<Path> pages = pages(docs);
        int done = 0;
        for (int attempt = 0; done < MUTATIONS && attempt < MUTATIONS * 20; attempt++) {
            Path drawn = pages.get(random.nextInt(pages.size()));
            int wanted = Math.min(OF_FOLDER, MUTATIONS - done);
            Path folder = temporary.resolve(archive.getFileName() + "-" + attempt);
            done += ofFolder(docs, drawn.getParent(), folder, wanted, random, figures);
        }
        System.out.println(archive.getFileName() + ": " + done + " changed pages, " + figures);
        assertThat(done).isPositive();
        assertThat(figures.wrong).isEmpty();
    }

    /** Changes pages of a folder that stands alone, with what it has below it. */
    private static int ofFolder(Path docs, Path drawn, Path folder, int wanted, Random random, Figures figures)
            throws IOException {
        Path copy = folder.resolve("docs");
        copy(docs, drawn, copy);
        Spec before = CorpusArchives.spec(copy).withNeededTypes();
        if (before.methods().isEmpty()) {
            return 0;
        }
        MemberUses uses = MemberUses.of(ClientClasses.of(before, folder.resolve("before")));
        List<Path> pages = pages(copy);
        int done = 0;
        for (int attempt = 0; done < wanted && attempt < wanted * 4; attempt++) {
            PageMutation mutation = KINDS.get((figures.pages() + attempt) % KINDS.size());
            Path page = pages.get(random.nextInt(pages.size()));
            if (mutation == PageMutation.ERROR_STATUS) {
                page = statuses(pages, page);
            }
            String text = Files.readString(page);
            @Nullable String changed = mutation.change(text, random);
            if (changed != null && !changed.equals(text)) {
                Files.writeString(page, changed);
                Spec after = CorpusArchives.spec(copy).withNeededTypes();
                Files.writeString(page, text);
                String what = mutation + " in " + page;
                DiffTruth truth = DiffTruth.of(before, after, uses, folder.resolve("after" + attempt));
                figures.add(what, mutation, truth);
                if (!truth.refused.isEmpty()) {
                    Path keeping = folder.resolve("keeping" + attempt);
                    figures.add(what, KeptTruth.of(before, after, uses, truth.saidUnkept, keeping));
                }
                done++;
            }
        }
        return done;
    }

    /** Few tables of errors have a column of statuses: a page that has one stands for the page that was drawn. */
    private static Path statuses(List<Path> pages, Path drawn) throws IOException {
        for (Path page : pages) {
            if (PageMutation.STATUS.matcher(Files.readString(page)).find()) {
                return page;
            }
        }
        return drawn;
    }

    private static void copy(Path docs, Path folder, Path target) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> file.toString().endsWith(".md")).forEach(files::add);
        }
        for (Path file : files) {
            Path to = target.resolve(docs.relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
    }

    private static List<Path> pages(Path docs) throws IOException {
        try (Stream<Path> files = Files.walk(docs)) {
            return files.filter(file -> file.toString().endsWith(".md")
                            && file.toString().contains("api-reference")
                            && !file.endsWith("index.md")
                            && !file.toString().contains("_includes"))
                    .sorted()
                    .toList();
        }
    }

    /** What was said and refused so far, and where these are not the same. */
    private static final class Figures {
        private final Map<PageMutation, int[]> byMutation = new EnumMap<>(PageMutation.class);
        private final List<String> wrong = new ArrayList<>();
        private int said;
        private int refused;
        private int japicmp;
        private int binaries;
        private int changes;
        private int refusedWithKept;
        private int japicmpWithKept;

        void add(String what, KeptTruth kept) {
            refusedWithKept += kept.refused.size();
            japicmpWithKept += kept.japicmp.breaksSource().size();
            kept.unexplained.forEach(use -> wrong.add(what + " loses " + use));
            kept.wronglySaid.forEach(use -> wrong.add(what + " says wrongly whether it is kept: " + use));
        }

        void add(String what, PageMutation mutation, DiffTruth truth) {
            int[] own = byMutation.computeIfAbsent(mutation, key -> new int[2]);
            own[0]++;
            own[1] += truth.refused.isEmpty() ? 0 : 1;
            said += truth.said.size();
            refused += truth.refused.size();
            changes += truth.report.changes().size();
            JapicmpBeside beside = new JapicmpBeside(truth);
            if (!mutation.isSeen(truth.report)) {
                wrong.add(what + " is not seen: " + truth.report.counts());
            }
            truth.missed().forEach(use -> wrong.add(what + " misses " + use));
            truth.tooMuch().forEach(use -> wrong.add(what + " says too much of " + use));
            beside.faults.forEach(fault -> wrong.add(what + ": " + fault));
            japicmp += truth.japicmp.breaksSource().size();
            binaries += truth.japicmp.breaksBinaries().size();
            truth.unfounded.forEach(change -> wrong.add(what + " says without reason " + change.symbol()));
        }

        int pages() {
            return byMutation.values().stream().mapToInt(own -> own[0]).sum();
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(changes + " changes; members refused " + refused + ", said " + said
                    + ", said by japicmp " + japicmp + " and of binaries " + binaries + "; with what is kept refused "
                    + refusedWithKept + ", japicmp " + japicmpWithKept + "; wrong " + wrong.size());
            byMutation.forEach((mutation, own) -> text.append("\n  ")
                    .append(mutation)
                    .append(": ")
                    .append(own[0])
                    .append(" pages, ")
                    .append(own[1])
                    .append(" break source"));
            return text.toString();
        }
    }
}
