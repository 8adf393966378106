package dev.docbind.generator.resolve.overview;

import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Thing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says what things are. The overview of a namespace is the {@code index.md} of the folder where most of its methods' pages stand,
 * where that is about this namespace: most of the methods that it links beside it are of it.
 */
public final class ThingOverviews {

    private static final String OVERVIEW = "index.md";

    private final Function<String, @Nullable Overview> pages;
    private final Map<String, Map<String, Integer>> folders = new HashMap<>();
    private final Map<String, Optional<Overview>> overviews = new HashMap<>();

    private ThingOverviews(Function<String, @Nullable Overview> pages) {
        this.pages = pages;
    }

    /**
     * The same things with what is said of them.
     *
     * @param pages what the overview at a path says; null where there is none
     */
    public static List<Thing> complete(
            List<Thing> things, List<Method> methods, Function<String, @Nullable Overview> pages) {
        ThingOverviews overviews = new ThingOverviews(pages);
        Map<String, Method> byName = new HashMap<>();
        for (Method method : methods) {
            byName.put(method.rest() + " " + method.name(), method);
            overviews
                    .folders
                    .computeIfAbsent(method.rest() + " " + method.namespace(), namespace -> new TreeMap<>())
                    .merge(folder(method.page()), 1, Integer::sum);
        }
        FieldsShown shown = new FieldsShown(byName);
        return things.stream().map(thing -> overviews.complete(thing, shown)).toList();
    }

    private Thing complete(Thing thing, FieldsShown shown) {
        return thing.with(
                thing.isMain() ? about(thing) : null,
                !thing.isAnswered() || thing.isDefined() ? Map.of() : shown.few(thing));
    }

    private Thing.@Nullable About about(Thing thing) {
        return folders.getOrDefault(thing.rest() + " " + thing.namespace(), Map.of()).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .flatMap(folder -> overviews.computeIfAbsent(folder, this::overview))
                .filter(overview -> thing.namespace().equals(overview.namespace()))
                .map(Overview::about)
                .orElse(null);
    }

    private Optional<Overview> overview(String folder) {
        return Optional.ofNullable(pages.apply(folder + OVERVIEW));
    }

    private static String folder(String page) {
        return page.substring(0, page.lastIndexOf('/') + 1);
    }
}
