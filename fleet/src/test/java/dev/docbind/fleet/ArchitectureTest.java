package dev.docbind.fleet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls around what machines share. */
@AnalyzeClasses(packages = "dev.docbind.fleet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule whoSharesByPostgresNeedsNoRedis = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Redis")
            .and()
            .haveSimpleNameNotEndingWith("Builder")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.lettuce..")
            .because("an application that shares by PostgreSQL alone has no Lettuce");

    @ArchTest
    static final ArchRule theRuntimeIsSeenAsApplicationsSeeIt = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages(
                    "dev.docbind.runtime.client..", "dev.docbind.runtime.batch..", "dev.docbind.runtime.list..")
            .because("a limiter and a store know of no client");

    @ArchTest
    static final ArchRule limitsAndTokensHaveNothingToDoWithEachOther =
            slices().matching("dev.docbind.fleet.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule noFieldIsChangedFromOutside = fields().that()
            .arePublic()
            .should()
            .beFinal()
            .because("state belongs to one class")
            .allowEmptyShould(true);
}
