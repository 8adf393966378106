package dev.docbind.generator.emit.java.api;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The public API of a client, sorted by the names of its types. */
public final class ClientApi {

    private final SortedMap<String, ApiType> types;
    private final Map<String, ApiPlace> places;
    private final Set<String> owners;

    ClientApi(Map<String, ApiType> types, Map<String, ApiPlace> places) {
        this.types = new TreeMap<>(types);
        this.places = Map.copyOf(places);
        this.owners = this.places.values().stream().map(ApiPlace::owner).collect(Collectors.toUnmodifiableSet());
    }

    /** The types by their names. */
    public SortedMap<String, ApiType> types() {
        return Collections.unmodifiableSortedMap(types);
    }

    /** The type of a name; null where there is none. */
    public @Nullable ApiType type(String name) {
        return types.get(name);
    }

    /** The symbols of all that a type or a member stands for. */
    public Set<String> owners() {
        return owners;
    }

    /** What a type stands for: what the one around it does, where it stands for nothing of its own; null for what is the client's alone. */
    public @Nullable ApiPlace placeOf(String type) {
        for (String name = type; !name.isEmpty(); name = name.substring(0, Math.max(0, name.lastIndexOf('.')))) {
            ApiPlace place = places.get(name);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** What a member stands for: what its type does, where it stands for nothing of its own. */
    public @Nullable ApiPlace placeOf(String type, ApiMember member) {
        ApiPlace own = places.get(ClientApiBuilder.member(type, member.name()));
        return own == null ? placeOf(type) : own;
    }
}
