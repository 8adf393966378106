package dev.docbind.maven;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of the plugin: towards the generator, and between its own packages. */
@AnalyzeClasses(packages = "dev.docbind.maven", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule thePluginSeesTheGeneratorsRootPackageOnly = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAPackage("dev.docbind.generator..").and(not(resideInAPackage("dev.docbind.generator"))))
            .because("the plugin and the command line are two ways to ask for the same");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("dev.docbind.maven.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package can only be understood, or moved, together with those that it needs");

    @ArchTest
    static final ArchRule noFieldIsChangedFromOutside = fields().that()
            .arePublic()
            .should()
            .beFinal()
            .because("state belongs to one class")
            .allowEmptyShould(true);
}
