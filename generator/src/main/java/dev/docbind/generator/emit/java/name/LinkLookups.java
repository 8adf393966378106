package dev.docbind.generator.emit.java.name;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Links to methods for one part of a client after the other. What a part looked for is known, found or not: where it would find the
 * same again, its links are the same.
 */
public final class LinkLookups {

    private final MethodLinks links;
    private TreeSet<String> made = new TreeSet<>();

    /** Lookups among these methods. */
    public LinkLookups(MethodLinks links) {
        this.links = links;
    }

    /** The methods. */
    public MethodLinks links() {
        return links;
    }

    /** Begins a part, which has not looked for anything. */
    public void begin() {
        made = new TreeSet<>();
    }

    /** What was looked for since the beginning. */
    public Set<String> made() {
        return Collections.unmodifiableSet(made);
    }

    /** What was looked for since the beginning, each with what was found. */
    public Map<String, String> found() {
        Map<String, String> found = new TreeMap<>();
        made.forEach(lookup -> found.put(lookup, links.find(lookup)));
        return found;
    }

    /** Adds what was looked for before, as for a text that is known. */
    public void add(Collection<String> lookups) {
        made.addAll(lookups);
    }

    /** See {@link MethodLinks#to}. */
    public @Nullable String to(String name, int rest) {
        if (MethodLinks.mayName(name)) {
            made.add(MethodLinks.lookupOfName(name, rest));
        }
        return links.to(name, rest);
    }

    /** See {@link MethodLinks#restOf}. */
    public int restOf(String page) {
        made.add(MethodLinks.lookupOfVersion(page));
        return links.restOf(page);
    }

    /** See {@link MethodLinks#toPage}. */
    public @Nullable String toPage(String from, String target, String words) {
        if (MethodLinks.mayBePage(target)) {
            made.add(MethodLinks.lookupOfPage(from, target));
        }
        return links.toPage(from, target, words);
    }
}
