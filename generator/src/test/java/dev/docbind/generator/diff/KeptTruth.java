package dev.docbind.generator.diff;

import dev.docbind.generator.diff.MemberUses.Use;
import dev.docbind.generator.emit.Unkept;
import dev.docbind.generator.model.Spec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a compiler refuses of programs that use every member of the old client, where the new one keeps what that has. */
final class KeptTruth {

    final Set<Use> refused;
    /** Those that nobody said cannot be kept. */
    final List<Use> unexplained;

    /** What is said to be kept and does not compile, and the other way around. */
    final Set<Use> wronglySaid;

    private final List<Unkept> unkept;
    final JapicmpVerdicts japicmp;

    private KeptTruth(ClientClasses client, Set<Use> refused, Set<Use> said, JapicmpVerdicts japicmp) {
        this.refused = refused;
        this.unkept = client.unkept();
        this.japicmp = japicmp;
        this.wronglySaid = new LinkedHashSet<>(said);
        wronglySaid.removeAll(refused);
        refused.stream().filter(use -> !said.contains(use)).forEach(wronglySaid::add);
        this.unexplained = refused.stream()
                .filter(use -> unkept.stream().noneMatch(one -> isMeant(one.symbol(), use)))
                .toList();
    }

    /**
     * Compiles the uses of the old client against the new one.
     *
     * @param said what is said not to be kept
     */
    static KeptTruth of(Spec before, Spec after, MemberUses uses, Set<Use> said, Path folder) throws IOException {
        ClientClasses client = ClientClasses.keeping(before, after, folder);
        Set<Use> refused = uses.refused(client.errorsOf(uses.sources()));
        return new KeptTruth(client, refused, said, JapicmpVerdicts.of(uses, client));
    }

    /** A type with what is inside it, a member, or the call of a method. */
    private static boolean isMeant(String symbol, Use use) {
        int member = symbol.indexOf('#');
        String type = member < 0 ? symbol : symbol.substring(0, member);
        boolean isInside = use.type().equals(type) || use.type().startsWith(type + ".");
        boolean mentions = use.member().contains(type);
        if (member < 0) {
            return isInside || mentions;
        }
        String name = symbol.substring(member + 1);
        return isInside && (use.member().equals(name) || use.member().startsWith(name + "("));
    }

    /** A line of figures. */
    String line() {
        return refused.size() + " refused with what is kept, " + unexplained.size() + " of them unexplained, "
                + wronglySaid.size() + " wrongly said; "
                + unkept.size()
                + " cannot be kept; japicmp: source " + japicmp.breaksSource().size() + ", binaries "
                + japicmp.breaksBinaries().size();
    }
}
