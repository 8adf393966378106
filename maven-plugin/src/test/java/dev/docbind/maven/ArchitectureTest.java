package dev.docbind.maven;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The wall between the plugin and the generator. */
@AnalyzeClasses(packages = "dev.docbind.maven", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule thePluginSeesTheGeneratorsRootPackageOnly = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAPackage("dev.docbind.generator..").and(not(resideInAPackage("dev.docbind.generator"))))
            .because("the plugin and the command line are two ways to ask for the same");
}
