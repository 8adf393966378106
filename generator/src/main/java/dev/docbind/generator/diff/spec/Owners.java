package dev.docbind.generator.diff.spec;

import dev.docbind.generator.compare.Pairs;
import dev.docbind.generator.emit.java.api.Symbols;
import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What two documentations speak of, by its symbol in the old one, or in the new one where only that has it. */
final class Owners {

    private final Map<String, OwnerPair> bySymbol = new LinkedHashMap<>();
    private final Map<String, String> symbolsBefore = new HashMap<>();

    private Owners() {}

    static Owners of(Spec before, Spec after) {
        Owners owners = new Owners();
        owners.methods(before.methods(), after.methods());
        owners.events(before.events(), after.events());
        owners.placements(before.placements(), after.placements());
        owners.things(before.things(), after.things());
        owners.lists(before.valueLists(), after.valueLists());
        owners.add(OwnerPair.ofErrors(Symbols.SYSTEM_ERRORS, before.systemErrors(), after.systemErrors()));
        return owners;
    }

    private void methods(List<Method> before, List<Method> after) {
        Pairs<Method> pairs = Pairs.of(before, after)
                .by(Symbols::of)
                .by(method -> Symbols.of(method).toLowerCase(Locale.ROOT))
                .byOnly(Renames::of);
        for (Pairs.Pair<Method> pair : pairs.found()) {
            String symbol = Symbols.of(pair.here());
            symbolsBefore.put(Symbols.of(pair.there()), symbol);
            add(OwnerPair.of(symbol, pair.here(), pair.there()));
        }
        pairs.aloneHere().forEach(method -> add(OwnerPair.of(Symbols.of(method), method, null)));
        pairs.aloneThere().forEach(method -> add(OwnerPair.of(Symbols.of(method), null, method)));
    }

    private void things(List<Thing> before, List<Thing> after) {
        Pairs<Thing> pairs = Pairs.of(before, after).by(Symbols::of);
        pairs.found().forEach(pair -> add(OwnerPair.of(Symbols.of(pair.here()), pair.here(), pair.there())));
        pairs.aloneHere().forEach(thing -> add(OwnerPair.of(Symbols.of(thing), thing, null)));
        pairs.aloneThere().forEach(thing -> add(OwnerPair.of(Symbols.of(thing), null, thing)));
    }

    private void lists(List<ValueList> before, List<ValueList> after) {
        Pairs<ValueList> pairs = Pairs.of(before, after).by(Symbols::of);
        pairs.found().forEach(pair -> add(OwnerPair.of(Symbols.of(pair.here()), pair.here(), pair.there())));
        pairs.aloneHere().forEach(list -> add(OwnerPair.of(Symbols.of(list), list, null)));
        pairs.aloneThere().forEach(list -> add(OwnerPair.of(Symbols.of(list), null, list)));
    }

    private void events(List<Event> before, List<Event> after) {
        Pairs<Event> pairs = Pairs.of(before, after).by(Symbols::of);
        pairs.found().forEach(pair -> add(OwnerPair.of(Symbols.of(pair.here()), pair.here(), pair.there())));
        pairs.aloneHere().forEach(event -> add(OwnerPair.of(Symbols.of(event), event, null)));
        pairs.aloneThere().forEach(event -> add(OwnerPair.of(Symbols.of(event), null, event)));
    }

    private void placements(List<Placement> before, List<Placement> after) {
        Pairs<Placement> pairs = Pairs.of(before, after).by(Symbols::of);
        pairs.found().forEach(pair -> add(OwnerPair.of(Symbols.of(pair.here()), pair.here(), pair.there())));
        pairs.aloneHere().forEach(placement -> add(OwnerPair.of(Symbols.of(placement), placement, null)));
        pairs.aloneThere().forEach(placement -> add(OwnerPair.of(Symbols.of(placement), null, placement)));
    }

    private void add(OwnerPair pair) {
        bySymbol.put(pair.symbol(), pair);
    }

    Collection<OwnerPair> all() {
        return Collections.unmodifiableCollection(bySymbol.values());
    }

    /** The pair of an owner of either documentation; null for what has none, such as a namespace. */
    @Nullable
    OwnerPair of(String symbol) {
        return bySymbol.get(symbolsBefore.getOrDefault(symbol, symbol));
    }
}
