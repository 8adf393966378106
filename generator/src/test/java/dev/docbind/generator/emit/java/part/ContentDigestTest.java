package dev.docbind.generator.emit.java.part;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.source.SourceLocation;
import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.KeyedHash;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ContentDigestTest {

    private static final SemanticType TEXT = SemanticType.declared(SemanticType.Kind.TEXT);
    private static final String ROOT = "dev.docbind.generator";

    @Test
    void valuesThatDifferHaveDigestsThatDo() {
        List<Object> values = Arrays.asList(
                null,
                "",
                "a",
                "ab",
                "\uD800",
                "\uDBFF",
                "?",
                "é",
                1,
                2,
                1L,
                true,
                false,
                List.of(),
                List.of(""),
                List.of("", ""),
                List.of(List.of("")),
                Map.of(),
                Map.of("a", "b"),
                SemanticType.Kind.TEXT,
                SourceLocation.file("a"),
                SourceLocation.file("b"),
                field("a", 1),
                field("b", 1));

        assertThat(new HashSet<>(values.stream().map(value -> digest(value)).toList()))
                .hasSize(values.size());
        assertThat(digest("a", "b")).isNotEqualTo(digest("ab", ""));
    }

    @Test
    void equalValuesHaveEqualDigests() {
        assertThat(digest(field("a", 1))).isEqualTo(digest(field("a", 1)));
    }

    @Test
    void whereLinesMovedTheDigestIsTheSameUnlessLinesCount() {
        List<Field> rows = List.of(field("a", 1), field("b", 2));
        List<Field> moved = List.of(field("a", 11), field("b", 14));
        List<Field> oneRow = List.of(field("a", 1), field("b", 1));

        assertThat(digest(moved)).isEqualTo(digest(rows));
        assertThat(digest(oneRow)).as("the rows are one place").isNotEqualTo(digest(rows));
        assertThat(ContentDigest.withLines(KeyedHash.OPEN, moved))
                .isNotEqualTo(ContentDigest.withLines(KeyedHash.OPEN, rows));
    }

    @Test
    void aDigestOfAllIsAnotherWhereWhatEmittersDoNotAskForIsAnother() {
        List<Object> values = List.of(
                field("a", 1),
                field("a", 2),
                Field.of("a", TEXT, "", place("page.md", 1, 2), Field.Traits.PLAIN),
                Field.of("a", TEXT, "", place("page.md", 1, 1).within(place("other.md", 3, 1)), Field.Traits.PLAIN),
                request("cURL", 5, null),
                request("PHP", 5, null),
                request("cURL", 6, null),
                request("cURL", 5, place("page.md", 7, 1)));

        List<ContentDigest.Both> both = values.stream()
                .map(value -> ContentDigest.both(KeyedHash.OPEN, value))
                .toList();

        assertThat(both).extracting(ContentDigest.Both::whole).doesNotHaveDuplicates();
        assertThat(both)
                .extracting(ContentDigest.Both::seen)
                .isEqualTo(values.stream().map(value -> digest(value)).toList());
        assertThat(new HashSet<>(both.stream().map(ContentDigest.Both::seen).toList()))
                .as("a field and a request")
                .hasSize(2);
        assertThat(ContentDigest.both(KeyedHash.OPEN, field("a", 1))).isEqualTo(both.get(0));
        assertThat(ContentDigest.both(KeyedHash.OPEN, field("b", 1)).whole())
                .isNotEqualTo(both.get(0).whole());
    }

    @Test
    void aValueOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> digest(new AtomicInteger()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AtomicInteger");
    }

    /** What is not in a digest may not be in a file either. The exception: the resource with the lines of errors, whose digest has them. */
    @Test
    void noEmitterAsksForWhatIsLeftOut() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT + ".emit", ROOT + ".model", ROOT + ".source");
        Set<String> unseen = new HashSet<>(ContentDigest.UNSEEN);
        unseen.addAll(Set.of(
                "SourceLocation.line",
                "SourceLocation.column",
                "SourceLocation.includedFrom",
                "SourceLocation.toString",
                "SourceLocation.hashCode"));

        noClasses()
                .that()
                .resideInAPackage(ROOT + ".emit..")
                .and()
                .doNotHaveSimpleName("ErrorRowTexts")
                .and()
                .doNotHaveSimpleName("ContentDigest")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "is for one of " + unseen,
                        (JavaMethodCall call) ->
                                unseen.contains(call.getTargetOwner().getSimpleName() + "." + call.getName())))
                .check(classes);
    }

    private static Digest digest(Object... values) {
        return ContentDigest.of(KeyedHash.OPEN, values);
    }

    private static RequestExample request(String tab, int line, SourceLocation body) {
        return new RequestExample(tab, "a.b", "{}", null, false, place("page.md", line, 1), body);
    }

    private static SourceLocation place(String path, int line, int column) {
        return SourceLocation.of(path, line, column);
    }

    private static Field field(String name, int line) {
        return Field.of(
                name,
                SemanticType.declared(SemanticType.Kind.TEXT),
                "",
                SourceLocation.of("page.md", line, 1),
                Field.Traits.PLAIN);
    }
}
