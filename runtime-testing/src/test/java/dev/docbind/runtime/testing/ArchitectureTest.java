package dev.docbind.runtime.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls around the embedded portal. */
@AnalyzeClasses(packages = "dev.docbind.runtime.testing", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyTheExtensionKnowsJUnit = noClasses()
            .that()
            .doNotHaveSimpleName("EmbeddedPortalExtension")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.junit..")
            .because("a portal runs where there is no JUnit");

    @ArchTest
    static final ArchRule thePortalKnowsValuesAndNoClient = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.docbind.runtime.testing..",
                    "dev.docbind.runtime",
                    "dev.docbind.runtime.event",
                    "dev.docbind.runtime.json",
                    "com.sun.net.httpserver",
                    "org.junit..",
                    "org.jspecify..",
                    "java..")
            .because("what answers a client is of no use if it shares the client's mistakes");

    @ArchTest
    static final ArchRule noFieldIsChangedFromOutside = fields().that()
            .arePublic()
            .should()
            .beFinal()
            .because("state belongs to one class")
            .allowEmptyShould(true);
}
