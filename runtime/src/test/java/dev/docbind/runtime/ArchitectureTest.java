package dev.docbind.runtime;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.stream.Collectors;

/** The walls between the packages; each says why it stands. */
@AnalyzeClasses(packages = "dev.docbind.runtime", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "dev.docbind.runtime";
    private static final int MOST_FILES = 25;

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles = slices().assignedFrom(new PackageOfItsOwn())
            .should()
            .beFreeOfCycles()
            .because("a package can only be understood, or moved, together with those that it needs");

    @ArchTest
    static void noPackageHoldsMoreThanAReaderCanSurvey(JavaClasses all) {
        Map<String, Long> files = all.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(files)
                .isNotEmpty()
                .allSatisfy((name, count) -> assertThat(count).isLessThanOrEqualTo(MOST_FILES));
    }

    @ArchTest
    static final ArchRule errorsKnowTheJdkOnly = classes()
            .that()
            .resideInAPackage(ROOT + ".error")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + ".error", "java..", "org.jspecify..")
            .because("everything else throws them");

    @ArchTest
    static final ArchRule valuesAndOptionsKnowNoClient = noClasses()
            .that()
            .resideInAPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".client", ROOT + ".auth", ROOT + ".limit")
            .because("what requests, answers and options are made of is the same for every way to make a call");

    @ArchTest
    static final ArchRule onlyTheJsonPackagesKnowTheJsonLibrary = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .because("the library can be replaced where it is known");

    @ArchTest
    static final ArchRule onlyTheTransportKnowsTheHttpClient = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".transport")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("java.net.http..").and(not(nameMatching(".*HttpRequest[$]BodyPublishers?"))))
            .because("an application can bring a transport of its own, which is given bodies as they are published");

    /** Assigns every class to its package, the root package among them. */
    private static final class PackageOfItsOwn implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith(ROOT)
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of " + ROOT;
        }
    }

    @ArchTest
    static final ArchRule noFieldIsChangedFromOutside = fields().that()
            .arePublic()
            .should()
            .beFinal()
            .because("state belongs to one class")
            .allowEmptyShould(true);
}
