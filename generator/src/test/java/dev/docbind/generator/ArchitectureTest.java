package dev.docbind.generator;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.RequestExample;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The walls between the packages; each says why it stands. */
@AnalyzeClasses(packages = "dev.docbind.generator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "dev.docbind.generator";
    private static final String COMMONMARK = "org.commonmark..";
    private static final String JAVAPOET = "com.palantir.javapoet..";
    private static final String JACKSON = "tools.jackson..";

    private static final DescribedPredicate<JavaClass> JAVADOC_RENDERER =
            belongTo(named(ROOT + ".emit.java.javadoc.", "JavadocRenderer", "HtmlBlocks", "InlineHtml"));

    private static final DescribedPredicate<JavaClass> OPENS_FILES = named("java.nio.file.", "Files")
            .or(named("java.nio.channels.", "FileChannel", "AsynchronousFileChannel"))
            .or(named(
                    "java.io.",
                    "File",
                    "RandomAccessFile",
                    "FileInputStream",
                    "FileOutputStream",
                    "FileReader",
                    "FileWriter"));

    private static final SliceAssignment EACH_PACKAGE = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            return SliceIdentifier.of(javaClass.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    };

    private static DescribedPredicate<JavaClass> named(String prefix, String... names) {
        Set<String> all = Stream.of(names).map(prefix::concat).collect(Collectors.toSet());
        return DescribedPredicate.describe("are one of " + new TreeSet<>(all), it -> all.contains(it.getName()));
    }

    @ArchTest
    static final ArchRule theModelKnowsTheJdkAndTheSourceOnly = classes()
            .that()
            .resideInAPackage(ROOT + ".model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + ".model..", ROOT + ".source..", "java..", "org.jspecify..")
            .because("the spec outlives every library that fills or reads it");

    @ArchTest
    static final ArchRule emittersSeeNoPage = noClasses()
            .that()
            .resideInAPackage(ROOT + ".emit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".page..", ROOT + ".yfm..", ROOT + ".resolve..")
            .because("a fact that an emitter needs goes into the spec");

    /** The exception: how letters are spelled in ASCII. */
    @ArchTest
    static final ArchRule emittersReadNoWords = noClasses()
            .that()
            .resideInAPackage(ROOT + ".emit..")
            .and(not(named(ROOT + ".emit.java.", "name.Transliteration")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".language..")
            .because("words are read before anything is emitted");

    /** The exception: examples are printed, by classes that are named after it. */
    @ArchTest
    static final ArchRule emittersConcludeNothingFromExamples = noClasses()
            .that()
            .resideInAPackage(ROOT + ".emit..")
            .and()
            .haveSimpleNameNotStartingWith("Example")
            .should()
            .dependOnClassesThat(belongToAnyOf(Json.class, RequestExample.class, AnswerExample.class))
            .because("what examples show of a method is a fact of the spec");

    @ArchTest
    static final ArchRule pagesKnowNoMeaning = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".page..", ROOT + ".yfm..", ROOT + ".source..", ROOT + ".diagnostic..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".resolve..", ROOT + ".emit..", ROOT + ".model..", ROOT + ".write..")
            .because("what is written and what it means are two models, joined by the linker");

    @ArchTest
    static final ArchRule languagesAreWordsAlone = noClasses()
            .that()
            .resideInAPackage(ROOT + ".language..")
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAPackage(ROOT + ".language.."))))
            .because("what a word means is known to those who look for it");

    /** The exception: Javadoc is made from the pages' Markdown, and there is one place that does it, in three classes. */
    @ArchTest
    static final ArchRule onlyPagesAndTheJavadocReadMarkdown = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".page..", ROOT + ".yfm..")
            .and(not(JAVADOC_RENDERER))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(COMMONMARK)
            .because("the rest works on located elements");

    @ArchTest
    static final ArchRule onlyTheJavaEmittersWriteJava = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".emit.java..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JAVAPOET)
            .because("another target language needs no JavaPoet");

    /** The exceptions: problems and changes as JSON, for the command line; the words of languages, which are resources. */
    @ArchTest
    static final ArchRule onlyTheLinkerReadsJson = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".resolve..", ROOT + ".language..", ROOT + ".cli", ROOT + ".diff.text")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JACKSON)
            .because("examples, overrides and the spec file are the linker's");

    /** Paths as values are everywhere; opening what they lead to is not. */
    @ArchTest
    static final ArchRule onlySourceWriteAndStoreTouchTheDisk = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".source..", ROOT + ".write..", ROOT + ".store")
            .should()
            .dependOnClassesThat(OPENS_FILES)
            .because("what a run reads, writes and keeps is decided in three places");

    @ArchTest
    static final ArchRule theGeneratorKnowsTheRuntimeByNameOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.docbind.runtime..")
            .because("the runtime's names are constants, and the goldens prove them");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsPicocli = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("the plugin uses the same facade");

    @ArchTest
    static final ArchRule theFacadeIsUsedFromOutsideOnly = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, ROOT + ".cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT)
            .because("the stages take and return values of their own");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().assignedFrom(EACH_PACKAGE)
            .should()
            .beFreeOfCycles()
            .because("a package is read with those below it, and without those above");

    @ArchTest
    static final ArchRule noFieldIsChangedFromOutside =
            fields().that().arePublic().should().beFinal().because("stages take values and return values");
}
