package dev.docbind.generator.diff;

import dev.docbind.generator.diff.MemberUses.Use;
import dev.docbind.generator.diff.spec.SpecDiff;
import dev.docbind.generator.diff.spec.SpecSide;
import dev.docbind.generator.model.Spec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code diff} says breaks source, beside what a compiler refuses of programs that use every member of the old client, and
 * beside what japicmp says of the two.
 */
final class DiffTruth {

    final DiffReport report;
    final Set<Use> said = new LinkedHashSet<>();
    final Set<Use> refused;
    /** What is said to break source where the old client is kept, too. */
    final Set<Use> saidUnkept = new LinkedHashSet<>();
    /** What is said to break only programs that are not compiled again. */
    final Set<Use> saidOfBinaries = new LinkedHashSet<>();

    final JapicmpVerdicts japicmp;
    /** Changes that are said to break source, and of which the compiler refuses nothing. */
    final List<Change> unfounded = new ArrayList<>();

    final int uses;

    private DiffTruth(DiffReport report, MemberUses uses, Set<Use> refused, JapicmpVerdicts japicmp) {
        this.report = report;
        this.japicmp = japicmp;
        this.refused = refused;
        this.uses = uses.all().size();
        for (Change change : report.changes()) {
            Set<Use> own = meant(change, uses, java -> java.effect() == Effect.BREAKS_SOURCE);
            said.addAll(own);
            saidUnkept.addAll(meant(change, uses, java -> java.effect() == Effect.BREAKS_SOURCE && !java.kept()));
            saidOfBinaries.addAll(meant(change, uses, java -> java.effect() == Effect.BREAKS_BINARIES));
            if (change.effect() == Effect.BREAKS_SOURCE && own.stream().noneMatch(refused::contains)) {
                unfounded.add(change);
            }
        }
    }

    private static Set<Use> meant(Change change, MemberUses uses, Predicate<JavaChange> chosen) {
        return change.java().stream()
                .filter(chosen)
                .flatMap(java -> uses.all().stream().filter(use -> isMeant(java, use)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Compiles the uses of the old client against the new one. */
    static DiffTruth of(Spec before, Spec after, MemberUses uses, Path folder) throws IOException {
        List<Change> changes =
                SpecDiff.between(SpecSide.of(before, ClientClasses.PACKAGE), SpecSide.of(after, ClientClasses.PACKAGE));
        DiffReport report =
                DiffReport.of(before.methods().size(), after.methods().size(), changes, DiffPolicy.USUAL);
        ClientClasses client = ClientClasses.of(after, folder);
        return new DiffTruth(
                report, uses, uses.refused(client.errorsOf(uses.sources())), JapicmpVerdicts.of(uses, client));
    }

    private static boolean isMeant(JavaChange java, Use use) {
        String type = ClientClasses.PACKAGE + "." + java.type();
        if (!java.member().isEmpty()) {
            return use.type().equals(type) && use.member().equals(java.member());
        }
        boolean isGone = "gone".equals(java.after());
        return isGone
                ? use.type().equals(type) || use.type().startsWith(type + ".")
                : use.type().equals(type) && use.member().startsWith("extends ");
    }

    /** Uses that are said to break, and compile. */
    List<Use> tooMuch() {
        return said.stream().filter(use -> !refused.contains(use)).toList();
    }

    /** Uses that do not compile, and are not said to break. */
    List<Use> missed() {
        return refused.stream().filter(use -> !said.contains(use)).toList();
    }

    /** Whether one of the two says that something breaks. */
    boolean breaks() {
        return Stream.concat(said.stream(), refused.stream()).findAny().isPresent();
    }

    /** A line of figures. */
    String line() {
        long breaking = report.changes().stream()
                .filter(change -> change.effect() == Effect.BREAKS_SOURCE)
                .count();
        return uses + " uses, " + refused.size() + " refused, " + said.size() + " said, "
                + tooMuch().size() + " too much, " + missed().size() + " missed; " + breaking
                + " changes break source, "
                + unfounded.size() + " unfounded; " + report.counts() + "; " + new JapicmpBeside(this).line();
    }
}
