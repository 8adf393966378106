package dev.docbind.generator.emit.java.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.emit.java.CompiledSources;
import dev.docbind.generator.emit.java.JavaEmitters;
import dev.docbind.generator.emit.java.Rows;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Spec;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkedMethodsTest {

    private static final String LIST = "{@link p.crm.note.CrmNoteApi#list crm.note.list}";

    @Test
    void aCodeSpanThatIsAMethodOfTheClientIsALink() {
        assertThat(setter("Take it from `crm.note.list`.", "crm.note.list")).contains("Take it from " + LIST + ".");
    }

    @Test
    void aLinkThatHasTheNameOfAMethodLeadsToTheMethod() {
        String text = "See [crm.note.list](./crm-note-list.md), [**`crm.note.list`**](https://example.org/x).";

        assertThat(setter(text, "crm.note.list")).contains("See " + LIST + ",").contains(LIST + ".");
    }

    @Test
    void aLinkToThePageOfAMethodLeadsToTheMethod() {
        String page = Rows.method("crm.note.list").page();

        assertThat(setter("First [list the\nnotes](" + page + ").", "crm.note.list"))
                .contains("First {@linkplain p.crm.note.CrmNoteApi#list list the notes}.");
        assertThat(setter("See [](./x/../" + page + ").", "crm.note.list")).contains("See " + LIST + ".");
        assertThat(setter("See [the {*/} `list`](" + page + ").", "crm.note.list"))
                .contains("See {@linkplain p.crm.note.CrmNoteApi#list the &#123;&#42;/&#125; list}.");
    }

    @Test
    void aLinkToAPlaceInAPageOrOutOfTheDocumentationIsItsWords() {
        String page = Rows.method("crm.note.list").page();

        assertThat(setter("See [the fields](" + page + "#fields), [a](../../../../x.md), [b](/).", "crm.note.list"))
                .contains("See the fields, a, b.");
    }

    @Test
    void theSpellingOfThePageIsKept() {
        assertThat(setter("See `crm.NOTE.list`.", "crm.note.list"))
                .contains("{@link p.crm.note.CrmNoteApi#list crm.NOTE.list}");
    }

    @Test
    void aMethodThatIsNotInTheClientIsCode() {
        assertThat(setter("See `crm.note.list` or [crm.note.add](./x.md).", "crm.note.get"))
                .contains("See {@code crm.note.list} or crm.note.add.");
    }

    @Test
    void aWordThatIsAMethodAsWellIsNoLink() {
        assertThat(setter("The `scope` of it.", "scope")).contains("The {@code scope} of it.");
    }

    @Test
    void aMethodThatIsNamedAsAFieldOfItsClassIsMeant() {
        assertThat(setter("See `crm.client`.", "crm.client"))
                .contains("{@link p.crm.CrmApi#client(p.crm.CrmClientRequest)")
                .contains("crm.client}");
    }

    /** The text of the setter, in a client with these other methods, which the compiler accepts. */
    private static String setter(String description, String... others) {
        Method method = Rows.method(
                "demo.item.get",
                2,
                List.of(Rows.field("ID", Kind.TEXT).says(description).row()),
                List.of(),
                List.of());
        List<Method> methods = Stream.concat(
                        Stream.of(method), Stream.of(others).map(Rows::method))
                .toList();
        List<GeneratedFile> files = new JavaEmitters("p")
                .emit(new Spec("en", Rows.SITE, List.of(), methods), new Diagnostics())
                .files();
        assertThat(CompiledSources.strictly(files).problems()).isEmpty();
        return files.stream()
                .filter(file -> file.path().endsWith("/ItemGetRequest.java"))
                .map(file -> file.text().replaceAll("\\s+\\* ", " "))
                .collect(Collectors.joining());
    }
}
