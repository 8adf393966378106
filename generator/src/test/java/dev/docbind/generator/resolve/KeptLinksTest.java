package dev.docbind.generator.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.diagnostic.Step;
import dev.docbind.generator.diagnostic.StepListener;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.page.read.PageChoice;
import dev.docbind.generator.page.read.Pages;
import dev.docbind.generator.resolve.override.Correction;
import dev.docbind.generator.resolve.override.Overrides;
import dev.docbind.generator.source.tree.DocTree;
import dev.docbind.generator.source.tree.TreeState;
import dev.docbind.generator.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is linked with the help of earlier runs is what is linked without, and no more is done than what changed asks for. */
class KeptLinksTest {

    private static final List<String> BOOKS = List.of("book-get.md", "book-list.md");
    private static final List<String> HANDLERS = List.of("handler-bind.md", "handler-list.md");
    private static final List<String> SHOPS = List.of("shop-get.md");

    @TempDir
    private Path temporary;

    private Overrides overrides = Overrides.none();
    private StepListener disturbance = StepListener.NONE;

    /** What was linked, and for which pages a namespace was joined and a method checked. */
    private record Linking(Spec spec, List<Diagnostic> problems, Set<String> joined, Set<String> checked) {}

    @BeforeEach
    void linkOnce() throws IOException {
        Files.createDirectories(docs());
        method("demo.book.get", "book-get.md", "A string in one, see the list");
        method("demo.book.list", "book-list.md", "A string in the other");
        method("demo.shop.get", "shop-get.md", "Its name");
        handler("demo.handler.bind", "handler-bind.md");
        handler("demo.handler.list", "handler-list.md");
        event("onDemoItemAdd", "on-demo-item-add.md");
        method("ping", "ping.md", "It has no namespace");
        link();
    }

    @Test
    void whereNothingChangedNothingIsJoinedAndNothingChecked() throws IOException {
        Linking again = assertAsClean();

        assertThat(again.joined()).containsExactly("ping.md");
        assertThat(again.checked()).isEmpty();
        assertThat(again.problems()).extracting(Diagnostic::code).contains("field-types-differ");
    }

    @Test
    void aPageThatChangedJoinsItsNamespaceAlone() throws IOException {
        method("demo.book.get", "book-get.md", "Another text");
        Linking linked = assertAsClean();

        assertThat(linked.joined()).containsAll(BOOKS).doesNotContainAnyElementsOf(HANDLERS);
        assertThat(linked.joined()).doesNotContainAnyElementsOf(SHOPS);
        assertThat(linked.checked()).containsExactly("book-get.md");
    }

    @Test
    void aMethodThatIsNewOrGoneJoinsItsNamespaceAlone() throws IOException {
        method("demo.shop.list", "shop-list.md", "Another shop");
        assertThat(assertAsClean().joined()).contains("shop-get.md").doesNotContainAnyElementsOf(BOOKS);

        Files.delete(docs().resolve("book-list.md"));
        assertThat(assertAsClean().joined()).contains("book-get.md").doesNotContainAnyElementsOf(SHOPS);
    }

    @Test
    void aCorrectionJoinsItsNamespaceAndIsKept() throws IOException {
        overrides = new Overrides(List.of(new Correction(
                "book-get.md",
                "parameters/NAME/types",
                strings("string"),
                strings("integer"),
                "it is so",
                null,
                false)));
        Linking linked = assertAsClean();

        assertThat(linked.joined()).containsAll(BOOKS).doesNotContainAnyElementsOf(SHOPS);
        assertThat(linked.checked()).containsExactly("book-get.md");
        assertThat(assertAsClean().joined()).doesNotContainAnyElementsOf(BOOKS);

        overrides = Overrides.none();
        Linking without = assertAsClean();
        assertThat(without.joined()).doesNotContainAnyElementsOf(BOOKS);
        assertThat(without.spec()).isNotEqualTo(linked.spec());
    }

    @Test
    void aNewCodeOfAnEventJoinsAllNamespaces() throws IOException {
        assertThat(kindOfEvent()).isEqualTo(Kind.TEXT);
        event("onDemoItemOpen", "on-demo-item-open.md");
        Linking linked = assertAsClean();

        assertThat(linked.joined()).containsAll(BOOKS).containsAll(HANDLERS);
        assertThat(linked.checked()).isEmpty();
        assertThat(kindOfEvent()).isEqualTo(Kind.EVENT);

        event("onDemoItemOpen", "on-demo-item-opened.md");
        Files.delete(docs().resolve("on-demo-item-open.md"));
        assertThat(assertAsClean().joined()).doesNotContainAnyElementsOf(HANDLERS);

        Files.delete(docs().resolve("on-demo-item-opened.md"));
        assertAsClean();
        assertThat(kindOfEvent()).isEqualTo(Kind.TEXT);
    }

    @Test
    void aNewPlacementJoinsAllNamespaces() throws IOException {
        Files.copy(Path.of("src/test/resources/cases/placements/docs/demo-tab.md"), docs().resolve("tab.md"));
        Linking linked = assertAsClean();

        assertThat(linked.spec().placements()).isNotEmpty();
        assertThat(linked.joined()).containsAll(BOOKS).containsAll(HANDLERS);
        assertThat(assertAsClean().joined()).doesNotContainAnyElementsOf(BOOKS);
    }

    @Test
    void aFaultIsNotKept() throws IOException {
        method("demo.book.get", "book-get.md", "Another text");
        disturb(Step.JOIN, "book-list.md");
        assertThat(link().problems()).extracting(Diagnostic::code).contains("internal-fault");
        disturb(Step.CHECK, "shop-get.md");
        method("demo.shop.get", "shop-get.md", "Another name");
        assertThat(link().problems()).extracting(Diagnostic::code).contains("internal-fault");

        disturbance = StepListener.NONE;
        Linking linked = assertAsClean();
        assertThat(linked.problems()).extracting(Diagnostic::code).doesNotContain("internal-fault");
        assertThat(linked.checked()).containsExactly("shop-get.md");
    }

    @Test
    void aStageThatIsDamagedOrGoneCostsTimeAlone() throws IOException {
        Path stage = temporary.resolve("store/namespaces.stage");
        byte[] bytes = Files.readAllBytes(stage);
        bytes[bytes.length - 1] ^= 1;
        Files.write(stage, bytes);
        assertThat(assertAsClean().joined()).hasSizeBetween(2, 3);

        Files.delete(stage);
        assertThat(assertAsClean().joined()).containsAll(BOOKS).containsAll(HANDLERS);
        Files.delete(temporary.resolve("store/pages.stage"));
        assertThat(assertAsClean().joined()).doesNotContainAnyElementsOf(BOOKS);
    }

    private Path docs() {
        return temporary.resolve("docs");
    }

    /** Links with what is kept. */
    private Linking link() throws IOException {
        KeptLinks kept = KeptLinks.in(Store.in(temporary.resolve("store"), "a generator"));
        Linking linking = link(kept);
        kept.flush();
        return linking;
    }

    /** Links with what is kept, which gives what linking without gives. */
    private Linking assertAsClean() throws IOException {
        Linking linking = link();
        Linking clean = link(KeptLinks.NONE);
        assertThat(linking.spec()).isEqualTo(clean.spec());
        assertThat(linking.problems()).isEqualTo(clean.problems());
        return linking;
    }

    private Linking link(KeptLinks kept) throws IOException {
        Set<String> joined = new TreeSet<>();
        Set<String> checked = new TreeSet<>();
        Diagnostics diagnostics = new Diagnostics((step, page) -> {
            if (step == Step.JOIN) {
                joined.add(page);
            }
            if (step == Step.CHECK && !page.startsWith("on-")) {
                checked.add(page);
            }
            disturbance.begins(step, page);
        });
        Pages pages = Pages.of(DocTree.scan(docs(), diagnostics, TreeState.NONE), PageChoice.ALL, diagnostics);
        Linked linked = new Linker().link(pages, overrides, kept, diagnostics);
        return new Linking(linked.spec(), diagnostics.sorted(), joined, checked);
    }

    private void disturb(Step step, String page) {
        disturbance = (now, where) -> {
            if (now == step && where.equals(page)) {
                throw new IllegalStateException("a fault");
            }
        };
    }

    private Kind kindOfEvent() throws IOException {
        List<Kind> kinds = new ArrayList<>();
        for (Method method : link().spec().methods()) {
            if (method.name().equals("demo.handler.bind")) {
                kinds.add(method.parameters().get(0).type().kind());
            }
        }
        assertThat(kinds).hasSize(1);
        return kinds.get(0);
    }

    private static Json strings(String text) {
        return new Json.ArrayValue(List.of(new Json.Text(text)));
    }

    private void method(String name, String page, String text) throws IOException {
        Files.writeString(docs().resolve(page), """
                # Do It %1$s

                ## Method Parameters

                #|
                || **Name**
                `type` | **Description** ||
                || **NAME***
                `string` | %2$s ||
                || **SIZE**
                `%3$s` | How large ||
                |#

                ## Code Examples

                ```bash
                curl -X POST -d '{"NAME": "one", "OTHER": 1}' https://a.example/rest/1/x/%1$s
                ```
                """.formatted(name, text, name.endsWith("get") ? "object" : "date"));
    }

    private void handler(String name, String page) throws IOException {
        Files.writeString(docs().resolve(page), """
                # Register a Handler %1$s

                ## Method Parameters

                #|
                || **Name**
                `type` | **Description** ||
                || **event***
                `string` | Which event ||
                |#

                ## Code Examples

                ```bash
                curl -X POST -d '{"event": "ONDEMOITEMOPEN"}' https://a.example/rest/1/x/%1$s
                ```
                """.formatted(name));
    }

    private void event(String code, String page) throws IOException {
        Files.writeString(docs().resolve(page), """
                # Event %1$s

                ```json
                {"event": "%2$s", "data": {"FIELDS": {"ID": "41"}}, "ts": "1700000000"}
                ```

                #|
                || **Parameter**
                `type` | **Description** ||
                || **event**
                `string` | Its code ||
                |#
                """.formatted(code, code.toUpperCase(Locale.ROOT)));
    }
}
