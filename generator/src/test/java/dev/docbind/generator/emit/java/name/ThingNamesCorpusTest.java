package dev.docbind.generator.emit.java.name;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.CorpusArchives;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.page.read.Pages;
import dev.docbind.generator.resolve.Linker;
import dev.docbind.generator.resolve.override.Overrides;
import dev.docbind.generator.source.tree.DocTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One more page adds fields and renames nothing: without a page of a namespace, its shared types have the names that they had. */
class ThingNamesCorpusTest {

    private static final int NAMESPACES = 10;

    /** How many pages of each namespace are left out in turn; {@code -Ddocbind.corpus.pages=1000} is all. */
    private static final int PAGES = Integer.getInteger("docbind.corpus.pages", 4);

    private static final long SEED = 20_261_128;

    /** Of a hundred names of types that are there without a page, so many may be others than with it. */
    private static final double MOST_RENAMED = 1.0;

    @TestFactory
    Stream<DynamicTest> aPageLessRenamesNothing(@TempDir Path temporary) throws IOException {
        return CorpusArchives.newest(
                "names without pages were NOT compared", archive -> check(CorpusArchives.unpack(archive, temporary)));
    }

    private static void check(Path docs) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        DocTree tree = DocTree.scan(docs, diagnostics);
        Spec whole = CorpusArchives.spec(docs);
        Random random = new Random(SEED);
        int compared = 0;
        List<String> renamed = new ArrayList<>();
        for (String namespace : largest(whole)) {
            Spec all = read(tree, namespace, "");
            Map<String, String> names = names(all, namespace);
            List<String> pages = new ArrayList<>(pages(all, namespace));
            Collections.shuffle(pages, random);
            for (String page : pages.subList(0, Math.min(PAGES, pages.size()))) {
                Map<String, String> without = names(read(tree, namespace, page), namespace);
                compared += without.size();
                without.forEach((name, id) -> {
                    if (!id.equals(names.get(name))) {
                        renamed.add(name + " without " + page);
                    }
                });
            }
        }
        System.out.println("Names of shared types without a page: " + compared + ", others than with it: "
                + renamed.size() + " " + renamed);
        assertThat(100.0 * renamed.size() / compared).as("%s", renamed).isLessThanOrEqualTo(MOST_RENAMED);
    }

    private static List<String> largest(Spec spec) {
        Map<String, Long> methods = spec.methods().stream()
                .collect(Collectors.groupingBy(Method::namespace, TreeMap::new, Collectors.counting()));
        return methods.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(NAMESPACES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Spec read(DocTree tree, String namespace, String without) {
        Diagnostics diagnostics = new Diagnostics();
        Pages pages = Pages.of(
                tree,
                (path, files) -> !path.equals(without)
                        && requireNonNull(files.apply(path))
                                .text()
                                .toLowerCase(Locale.ROOT)
                                .contains(namespace),
                diagnostics);
        return new Linker().link(pages, Overrides.none(), diagnostics).spec();
    }

    private static Set<String> pages(Spec spec, String namespace) {
        return spec.methods().stream()
                .filter(method -> method.namespace().equals(namespace))
                .map(Method::page)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The classes of what the methods of a namespace share, each with what it stands for. */
    private static Map<String, String> names(Spec spec, String namespace) {
        Map<String, String> classes = new TreeMap<>();
        new ClientNames("a", spec).things().binaryNames().forEach((id, name) -> {
            String plain = id.replaceFirst("^v3:", "");
            if (plain.equals(namespace) || plain.startsWith(namespace + "/")) {
                classes.put(name, id);
            }
        });
        return classes;
    }
}
