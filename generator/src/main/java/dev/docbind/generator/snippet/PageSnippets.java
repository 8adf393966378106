package dev.docbind.generator.snippet;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.emit.java.JavaEmitters;
import dev.docbind.generator.emit.java.example.ExampleStep;
import dev.docbind.generator.emit.java.plan.MethodPlan;
import dev.docbind.generator.emit.java.snippet.Snippet;
import dev.docbind.generator.language.Saying;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.page.Page;
import dev.docbind.generator.page.read.PageReader;
import dev.docbind.generator.source.SourceFile;
import dev.docbind.generator.source.tree.DocTree;
import dev.docbind.generator.source.tree.WrittenPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** The pages of a documentation, each with a tab that calls its method in Java. */
public final class PageSnippets {

    private static final String TABS = "list tabs";
    private static final String ENDING = ".md";

    private final Path folder;
    private final DocTree docs;
    private final String language;
    private final PageReader reader = new PageReader();
    private final List<GeneratedFile> changed = new ArrayList<>();
    private final List<String> methods = new ArrayList<>();
    private final Patch patch = new Patch();
    private final SnippetReport report = new SnippetReport();

    private PageSnippets(Path folder, DocTree docs, String language) {
        this.folder = folder;
        this.docs = docs;
        this.language = language;
    }

    /**
     * Puts fragments into the pages of methods, and programs into pages that lead from call to call.
     *
     * @param folder the root of the documentation
     * @param docs its pages
     * @param spec what they say
     * @param selection the names of the methods that are wanted
     * @param emitters make the fragments
     * @param diagnostics takes the problems of methods that cannot be emitted
     * @throws IOException if a page cannot be read again
     */
    public static PageSnippets of(
            Path folder,
            DocTree docs,
            Spec spec,
            Predicate<String> selection,
            JavaEmitters emitters,
            Diagnostics diagnostics)
            throws IOException {
        PageSnippets pages = new PageSnippets(folder, docs, spec.language());
        Spec selected = ShownRequests.in(spec.only(method -> selection.test(method.name())), docs);
        Map<Method, MethodPlan> plans = emitters.plans(selected, diagnostics);
        for (Map.Entry<Method, Snippet> snippet :
                emitters.snippets(plans, diagnostics).entrySet()) {
            pages.add(snippet.getKey(), snippet.getValue());
        }
        Set<String> ofMethods = spec.methods().stream().map(Method::page).collect(Collectors.toSet());
        ShownCalls calls = new ShownCalls(byName(plans.keySet()));
        for (String path : docs.paths()) {
            if (!ofMethods.contains(path)) {
                pages.addProgram(path, calls, (name, steps) -> emitters.program(name, steps, plans));
            }
        }
        return pages;
    }

    private static Map<String, Method> byName(Set<Method> methods) {
        Map<String, Method> byName = new HashMap<>();
        methods.stream()
                .filter(method -> method.rest() == 2)
                .forEach(method -> byName.put(method.name().toLowerCase(Locale.ROOT), method));
        return byName;
    }

    private void addProgram(
            String path, ShownCalls calls, BiFunction<String, List<ExampleStep>, Optional<Snippet>> programs)
            throws IOException {
        SourceFile file = Objects.requireNonNull(docs.file(path));
        Tutorial tutorial = file.text().contains(TABS)
                ? Tutorial.of(reader.read(file, new Diagnostics()), calls).orElse(null)
                : null;
        if (tutorial != null) {
            Snippet program = programs.apply(className(path), tutorial.steps()).orElse(null);
            report.add(path, program != null);
            if (program != null) {
                add(path, tutorial.whole(), program);
            }
        }
    }

    private void add(String path, TabList list, Snippet program) throws IOException {
        PageLines written = PageLines.of(WrittenPage.text(folder, path));
        String opening = say(Saying.WHOLE_PROGRAM);
        boolean foreign =
                list.java().filter(tab -> !TabList.begins(tab, "// " + opening)).isPresent();
        if (!foreign) {
            change(path, written, list.with(program.lines(List.of(opening)), written));
        }
    }

    /** The class of a program is called as its page. */
    private static String className(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        StringBuilder name = new StringBuilder();
        for (String word : file.substring(0, file.length() - ENDING.length()).split("\\W+|_", -1)) {
            if (!word.isEmpty()) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return SourceVersion.isIdentifier(name) ? name.toString() : "Tutorial";
    }

    private void change(String path, PageLines written, @Nullable PageEdit edit) {
        PageLines after = edit == null ? written : edit.applied(written);
        if (!after.equals(written)) {
            changed.add(new GeneratedFile(path, after.text(), path));
            patch.add(path, written, after);
        }
    }

    private void add(Method method, Snippet snippet) throws IOException {
        SourceFile file = Objects.requireNonNull(docs.file(method.page()));
        Page page = reader.read(file, new Diagnostics());
        PageLines written = PageLines.of(WrittenPage.text(folder, method.page()));
        List<String> comment = comment(snippet);
        PageEdit edit = new TabPlace(page, written, say(Saying.EXAMPLES_HEADING))
                .with(method, snippet.lines(comment), "// " + comment.get(0));
        methods.add(method.name());
        report.add(method, snippet, edit != null);
        change(method.page(), written, edit);
    }

    /** Where the client comes from, and what the reader should know of the call. */
    private List<String> comment(Snippet snippet) {
        List<String> comment = new ArrayList<>(List.of(say(Saying.CLIENT_MADE)));
        if (!snippet.request()) {
            comment.add(say(Saying.NO_REQUEST));
        }
        if (!snippet.untyped().isEmpty()) {
            comment.add(say(Saying.UNTYPED) + " " + String.join(", ", new LinkedHashSet<>(snippet.untyped())));
        }
        return comment;
    }

    private String say(Saying saying) {
        return Vocabulary.installed().say(language, saying);
    }

    /** The pages that change, sorted by path. */
    public List<GeneratedFile> changed() {
        return List.copyOf(changed);
    }

    /** The methods that have a fragment, in the order of the spec. */
    public List<String> methods() {
        return List.copyOf(methods);
    }

    /** The changes as a patch. */
    public String patch() {
        return patch.text();
    }

    /** What was made, in words: the share of calls that say all by setters, and those that do not, each with its reason. */
    public List<String> report() {
        return report.lines();
    }
}
