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

    private static Field field(String name, int line) {
        return Field.of(
                name,
                SemanticType.declared(SemanticType.Kind.TEXT),
                "",
                SourceLocation.of("page.md", line, 1),
                Field.Traits.PLAIN);
    }
}
