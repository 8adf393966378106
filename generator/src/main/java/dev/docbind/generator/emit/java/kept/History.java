package dev.docbind.generator.emit.java.kept;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.name.ClientNames;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.plan.KeptPlans.Origin;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Spec.Memory;
import dev.docbind.generator.model.Spec.Memory.Earlier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The clients before the new one, one after the other: each is what its documentation said, with what it kept of those before it. */
public final class History {

    private final String root;
    private final String major;
    private final ClassName reader;

    /**
     * What a client keeps, and what the next one needs to keep as much.
     *
     * @param client what it keeps
     * @param memory what is remembered
     */
    public record Kept(KeptClient client, Memory memory) {}

    /**
     * The history of a client.
     *
     * @param root the package of its facade
     * @param major its major version; empty where it is not known
     */
    public History(String root, String major) {
        this.root = root;
        this.major = major;
        this.reader = ClassName.get(root, "KeptValues");
    }

    /**
     * Finds what the client of a documentation keeps.
     *
     * @param names the names of its methods and of what they share
     * @param sound those of the methods that can be emitted
     * @param earlier the documentations before, the newest first
     * @param most how many of them are kept for: the newest that have something of their own
     */
    public Kept keep(Spec spec, ClientNames names, List<MethodNames> sound, List<Earlier> earlier, int most) {
        Kept kept = keep(spec, names, sound, earlier);
        for (int count = earlier.size() - 1; kept.memory().earlier().size() > most; count--) {
            kept = keep(spec, names, sound, earlier.subList(0, count));
        }
        return kept;
    }

    private Kept keep(Spec spec, ClientNames names, List<MethodNames> sound, List<Earlier> earlier) {
        List<PlannedClient> clients = new ArrayList<>();
        PlannedClient before = PlannedClient.empty();
        for (int at = earlier.size() - 1; at >= 0; at--) {
            before = after(before, earlier.get(at), at > 0);
            clients.add(0, before);
        }
        PlannedClient now = PlannedClient.of(root, spec, names, sound, false, KeptClient.NONE, new Origin("", major));
        KeptClient kept = Keeping.between(before, now, major, new ClientWords(root, Map.of()), reader);
        return new Kept(
                kept,
                new Memory(
                        major,
                        ClientWords.of(root, kept.plans()),
                        new Remembered(root, major, now, kept).of(earlier, clients)));
    }

    /** The client of an earlier documentation, after the one before it. */
    private PlannedClient after(PlannedClient before, Earlier earlier, boolean whole) {
        Spec spec = earlier.spec();
        ClientNames names = new ClientNames(root, spec);
        Origin origin = new Origin(earlier.goneSince(), earlier.major());
        PlannedClient plain = PlannedClient.of(root, spec, names, names.methods(), whole, KeptClient.NONE, origin);
        if (before.types().isEmpty() && earlier.names().isEmpty()) {
            return plain;
        }
        ClientWords words = new ClientWords(root, earlier.names());
        KeptClient kept = Keeping.between(before, plain, earlier.major(), words, reader);
        return PlannedClient.of(root, spec, names, names.methods(), whole, kept, origin);
    }
}
