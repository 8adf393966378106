package dev.docbind.generator.diff.spec;

import dev.docbind.generator.diff.DocsPlace;
import dev.docbind.generator.diff.java.MemberChange;
import dev.docbind.generator.emit.java.api.ApiMember;
import dev.docbind.generator.emit.java.api.ApiPlace;
import dev.docbind.generator.emit.java.api.ApiPlaces;
import dev.docbind.generator.emit.java.api.ClientApi;
import dev.docbind.generator.emit.java.api.Symbols;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds for each change of a class or a member what it comes from. */
final class Causes {

    private final ClientApi before;
    private final ClientApi after;
    private final Owners owners;
    private final Map<String, Caused> found = new LinkedHashMap<>();

    Causes(ClientApi before, ClientApi after, Owners owners) {
        this.before = before;
        this.after = after;
        this.owners = owners;
    }

    /** The changes by the symbols of what they come from. */
    Map<String, Caused> group(Collection<MemberChange> changes) {
        for (MemberChange change : changes) {
            Cause cause = cause(change);
            found.computeIfAbsent(cause.symbol(), symbol -> new Caused(cause, new ArrayList<>()))
                    .changes()
                    .add(change);
        }
        return found;
    }

    private Cause cause(MemberChange change) {
        boolean isOld = change.before() != null || (change.after() == null && before.type(change.type()) != null);
        ClientApi api = isOld ? before : after;
        ApiMember member = isOld ? change.before() : change.after();
        ApiPlace place = member == null ? api.placeOf(change.type()) : api.placeOf(change.type(), member);
        if (place == null) {
            return new Cause(OwnerPair.plain("java:" + change.type(), false, false), "", null);
        }
        OwnerPair owner = owners.of(place.owner());
        if (owner == null) {
            return new Cause(namespace(place.owner()), "", null);
        }
        if (owner.isGone() || owner.isNew() || owner.isRenamed()) {
            return new Cause(owner, "", null);
        }
        DocsPlace row = place.location() == null ? null : OwnerPair.place(place.location());
        return cause(owner, answers(change) ? ApiPlaces.RESULT : place.path(), row, isOld);
    }

    /** A form of a call that takes what it took, and returns another type. */
    private boolean answers(MemberChange change) {
        ApiMember old = change.before();
        ApiMember now = change.after();
        if (old == null || now == null || !old.key().equals(now.key())) {
            return false;
        }
        ApiPlace place = before.placeOf(change.type(), old);
        return place != null && place.path().equals(ApiPlaces.CALL);
    }

    private static Cause cause(OwnerPair owner, String path, @Nullable DocsPlace row, boolean isOld) {
        FieldPair field = field(owner, path, isOld);
        int value = field == null ? path.indexOf('=') : -1;
        if (value >= 0) {
            String listed = path.substring(0, value);
            FieldPair own = field(owner, listed, isOld);
            return new Cause(owner, (own == null ? listed : own.path()) + path.substring(value), own);
        }
        if (field == null) {
            return new Cause(owner, path, null, row);
        }
        FieldPair outermost = field.outermostAlike();
        return new Cause(owner, outermost.path(), outermost);
    }

    private static @Nullable FieldPair field(OwnerPair owner, String path, boolean isOld) {
        return isOld ? owner.fields().before(path) : owner.fields().after(path);
    }

    /** A namespace, by whether both clients lead to it. */
    private OwnerPair namespace(String symbol) {
        return OwnerPair.plain(symbol, !leads(after, symbol), !leads(before, symbol));
    }

    private static boolean leads(ClientApi api, String symbol) {
        return Symbols.isNamespace(symbol) && api.owners().contains(symbol);
    }

    /**
     * Changes that come from one thing.
     *
     * @param cause what they come from
     * @param changes the changes
     */
    record Caused(Cause cause, List<MemberChange> changes) {}
}
