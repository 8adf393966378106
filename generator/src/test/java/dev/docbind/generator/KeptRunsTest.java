package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run that knows of those before gives what a clean one gives, whatever happened in between. */
class KeptRunsTest {

    @TempDir
    private Path temporary;

    private KeptRuns runs;

    @BeforeEach
    void runOnce() throws IOException {
        runs = KeptRuns.in(temporary);
    }

    /** What may happen between two runs. */
    private enum Change {
        NOTHING(runs -> {}),
        TOUCHED(runs -> Files.setLastModifiedTime(runs.page("terminate"), FileTime.fromMillis(1000))),
        EDITED(runs ->
                runs.edit("terminate", text -> text.replaceFirst("(?m)^# .*", "# Say No bizproc.workflow.terminate"))),
        DESCRIBED(runs -> runs.edit("kill", text -> text.replaceFirst("Ends a", "Ends one"))),
        KEEPING_LENGTH_AND_TIME(runs -> {
            Path page = runs.page("terminate");
            FileTime time = Files.getLastModifiedTime(page);
            runs.edit("terminate", text -> text.replaceFirst("string", "object"));
            Files.setLastModifiedTime(page, time);
        }),
        ADDED(runs -> runs.copy("terminate", "bizproc-workflow-resume.md", "workflow.terminate", "workflow.resume")),
        ADDED_TWICE(runs -> runs.copy("terminate", "again.md", "# ", "# ")),
        REMOVED(runs -> Files.delete(runs.page("terminate"))),
        RENAMED(runs ->
                Files.move(runs.page("terminate"), runs.page("terminate").resolveSibling("workflow-end.md"))),
        INCLUDE_CHANGED(runs -> runs.edit("include-local/_includes/fields", text -> text.replace("`", "``"))),
        INCLUDE_REMOVED(runs -> Files.delete(runs.page("include-local/_includes/fields"))),
        INCLUDE_BROKEN(runs -> runs.edit("include-local/_includes/fields", text -> text + "\n#|\n|| **Name** ||\n")),
        INCLUDE_ADDED(runs -> Files.writeString(
                runs.page("include-missing/demo-item-add").resolveSibling("fields.md"), "Some *text*.\n")),
        SYSTEM_ERRORS_CHANGED(runs -> runs.edit("_includes/system-errors", text -> text.replace("503", "509"))),
        TYPE_PAGE_CHANGED(runs -> runs.edit("linked-tables/data-types", text -> text.replace("double", "string"))),
        TYPE_PAGE_REMOVED(runs -> Files.delete(runs.page("linked-tables/data-types"))),
        OVERVIEW_CHANGED(
                runs -> runs.edit("overviews/boats/index", text -> text.replaceFirst("(?m)^([A-Z])", "Well, $1"))),
        OVERVIEW_REMOVED(runs -> Files.delete(runs.page("boats/index"))),
        EVENT_RENAMED(runs -> runs.edit(
                "on-demo-item-add", text -> text.replace("emAdd", "emMade").replace("EMADD", "EMMADE"))),
        EVENT_REMOVED(runs -> Files.delete(runs.page("on-demo-item-delete"))),
        PLACEMENT_RENAMED(runs -> runs.edit("placements/demo-tab", text -> text.replace("ORDER", "BILL"))),
        NO_UTF8(runs -> Files.write(runs.page("terminate"), new byte[] {'#', ' ', (byte) 0xFF})),
        NO_UTF8_FOR_A_TIME(runs -> {
            byte[] page = Files.readAllBytes(runs.page("terminate"));
            Files.write(runs.page("terminate"), new byte[] {'#', ' ', (byte) 0xFF});
            runs.assertAsClean();
            runs.assertAsBefore();
            Files.write(runs.page("terminate"), page);
        }),
        EMPTIED(runs -> runs.edit("terminate", text -> "")),
        OTHER_LANGUAGE(runs -> runs.edit("terminate", text -> text + "\n## Параметры\n".repeat(500))),
        A_CHECKOUT(runs -> {
            Files.createDirectories(runs.docs().resolve("settings"));
            Files.writeString(runs.docs().resolve("settings/page.md"), "# Settings\n");
        }),
        CORRECTED(runs -> runs.correct("title", "Stop")),
        OTHER_CORRECTION(runs -> {
            runs.correct("title", "Stop");
            runs.assertAsClean();
            runs.correct("title", "Halt");
        }),
        OTHER_INCLUDE(runs -> runs.select("bizproc.workflow.*")),
        NOTHING_INCLUDED(runs -> {
            runs.select("bizproc.tusk.*");
            runs.take(request -> request.allowingEmpty(true));
        }),
        OTHER_PACKAGE(runs -> runs.take(request -> request.inPackage("com.example.client"))),
        OTHER_POLICY(runs -> runs.take(request -> request.failingOn(FailurePolicy.WARNING))),
        NO_SPEC(runs -> runs.withoutSpec()),
        OUTPUT_DELETED(runs -> Files.delete(runs.output(0))),
        OUTPUT_EDITED(runs -> Files.writeString(runs.output(3), "edited by hand")),
        OUTPUT_SWAPPED(runs -> {
            byte[] one = Files.readAllBytes(runs.output(1));
            Files.write(runs.output(1), Files.readAllBytes(runs.output(2)));
            Files.write(runs.output(2), one);
        }),
        OUTPUT_EMPTIED(runs -> KeptRuns.deleteAll(runs.out(), false)),
        ALL_DELETED(runs -> KeptRuns.deleteAll(runs.out(), true)),
        SPEC_EDITED(runs ->
                Files.writeString(runs.spec(), Files.readString(runs.spec()).replace("true", "false"))),
        SPEC_DELETED(runs -> Files.delete(runs.spec())),
        MANIFEST_DELETED_WITH_ALL_ELSE(runs -> {
            KeptRuns.deleteAll(runs.out(), false);
            Files.deleteIfExists(runs.out().resolve(".docbind-manifest"));
        }),
        CACHE_DELETED(runs -> KeptRuns.deleteAll(runs.cache(), true)),
        KEY_DELETED(runs -> Files.delete(runs.cache().resolve("key.stage"))),
        CACHE_OF_SOMEBODY_ELSE(runs -> {
            KeptRuns.deleteAll(runs.cache(), true);
            Files.createDirectories(runs.cache());
            Files.writeString(runs.cache().resolve("run.stage"), "mine");
        }),
        CACHE_READ_ONLY(runs -> {
            Files.setPosixFilePermissions(runs.cache(), PosixFilePermissions.fromString("r-xr-xr-x"));
            runs.edit("terminate", text -> text.replace("string", "integer"));
        });

        @SuppressWarnings("ImmutableEnumChecker") // without state, of a type that cannot say so
        private final KeptRuns.Step step;

        Change(KeptRuns.Step step) {
            this.step = step;
        }
    }

    @ParameterizedTest
    @EnumSource
    void theNextRunGivesWhatACleanOneGives(Change change) throws IOException {
        change.step.on(runs);
        runs.assertAsClean();
        runs.assertAsBefore();
    }

    @Test
    void allChangesTogetherGiveWhatACleanRunGives() throws IOException {
        for (Change change : List.of(
                Change.EDITED, Change.ADDED, Change.INCLUDE_CHANGED, Change.OVERVIEW_CHANGED, Change.OUTPUT_EDITED)) {
            change.step.on(runs);
        }
        runs.assertAsClean();
    }

    @Test
    void whereNothingChangedNoPageIsReadAndNoFileTouched() throws IOException {
        // The pages were written just before the first run, so that only this one can know them by their stamps.
        runs.run();
        Map<Path, FileTime> before = runs.times();
        runs.run();

        assertThat(runs.begun()).isEmpty();
        assertThat(runs.times()).isEqualTo(before);
    }

    @Test
    void aPageThatIsNotUtf8IsNoReasonToRun() throws IOException {
        Files.write(runs.page("terminate"), new byte[] {'#', ' ', (byte) 0xFF});
        runs.run();
        runs.run();

        assertThat(runs.run().unchanged()).isTrue();
        assertThat(runs.begun()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsNowhereOrOutIsNoReasonToRun() throws IOException {
        Files.createSymbolicLink(runs.docs().resolve("nowhere.md"), Path.of("none.md"));
        Files.createSymbolicLink(runs.docs().resolve("outside"), runs.out());
        runs.run();
        runs.run();

        assertThat(runs.run().unchanged()).isTrue();
        Files.delete(runs.docs().resolve("nowhere.md"));
        runs.assertAsClean();
        Files.createSymbolicLink(runs.docs().resolve("nowhere.md"), runs.page("terminate"));
        runs.assertAsClean();
    }

    @Test
    void aPageThatIsTouchedIsNotParsed() throws IOException {
        Files.setLastModifiedTime(runs.page("terminate"), FileTime.fromMillis(1000));
        runs.run();

        assertThat(runs.begun()).isEmpty();
    }

    @Test
    void onlyThePageThatChangedIsLinked() throws IOException {
        runs.edit("terminate", text -> text + "\nMore.\n");
        runs.run();

        assertThat(runs.linked()).containsExactly("api-reference/bizproc/bizproc-workflow-terminate.md");
    }

    @Test
    void onlyTheNamespaceOfThePageThatChangedIsJoined() throws IOException {
        runs.edit("terminate", text -> text + "\nMore.\n");
        runs.run();

        assertThat(runs.begun())
                .contains(
                        Step.JOIN + " api-reference/bizproc/bizproc-workflow-terminate.md",
                        Step.JOIN + " api-reference/bizproc/bizproc-workflow-kill.md")
                .doesNotContain(Step.JOIN + " api-reference/event-codes/demo-handler-bind.md");
    }

    @Test
    void pagesThatTakeFromThePageThatChangedAreLinked() throws IOException {
        runs.edit("include-local/_includes/fields", text -> text + "\nMore.\n");
        runs.run();
        assertThat(runs.linked()).containsExactly("api-reference/include-local/demo-item-add.md");

        runs.edit("linked-tables/order-fields", text -> text + "\nMore.\n");
        runs.run();
        assertThat(runs.linked())
                .contains("api-reference/linked-tables/demo-order-list.md")
                .allMatch(page -> page.startsWith("api-reference/linked-tables/"));
    }

    @Test
    void aPageThatWasLookedForInVainIsLookedForAgain() throws IOException {
        Files.move(runs.page("linked-tables/order-fields"), temporary.resolve("aside"));
        runs.assertAsClean();
        Files.move(temporary.resolve("aside"), runs.docs().resolve("api-reference/linked-tables/order-fields.md"));
        runs.assertAsClean();
    }

    @Test
    void correctionsThatChangeInTheCourseOfARunAreNotThoseItHad() throws IOException {
        runs.correct("title", "Stop It");
        runs.runWith(Step.EMIT, "terminate", during -> during.correct("title", "Stop It Now"));
        runs.assertAsClean();
    }

    @Test
    void aFaultOnAPageThatTheRunIsNotAboutIsNotKept() throws IOException {
        runs.select("bizproc.**");
        runs.edit("include-local/demo-item-add", text -> text + "\nMore.\n");
        runs.runWith(Step.CHECK, "demo-item-add", during -> {
            throw new IllegalStateException("a fault");
        });
        runs.assertAsClean();
    }

    @Test
    void aStoreOfAnotherFolderGivesNothing() throws IOException {
        KeptRuns others = KeptRuns.in(temporary.resolve("other"));
        others.edit("terminate", text -> text.replace("string", "integer"));
        others.assertAsClean();
        KeptRuns.deleteAll(runs.cache(), true);
        KeptRuns.copyAll(others.cache(), runs.cache());

        runs.assertAsClean();
    }

    @Test
    void aStoreThatIsDamagedAnywhereGivesWhatACleanRunGives() throws IOException {
        Random random = new Random(20260716);
        runs.assertAsClean();
        for (int damage = 0; damage < 100; damage++) {
            runs.damage(random);
            if (damage % 10 == 0) {
                runs.edit("terminate", text -> text + "\nOne more line.\n");
                runs.assertAsClean();
            } else {
                runs.assertAsBefore();
            }
        }
    }

    @Test
    void twoRunsAtOnceAreBothRight() throws IOException {
        for (int round = 0; round < 5; round++) {
            String line = "\nRound " + round + ".\n";
            runs.edit("terminate", text -> text + line);
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> runs.runApart());
            runs.runApart();
            other.join();
            runs.assertAsClean();
        }
    }

    @Test
    void aRunThatEndsAnywhereLeavesNothingThatMisleads() throws IOException {
        for (Step step : Step.values()) {
            runs.edit("terminate", text -> text + "\nBefore " + step + ".\n");
            runs.abortAt(step);
            runs.assertAsClean();
        }
    }
}
