package dev.docbind.bitrix24;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The wall between the generated client and everything else. */
@AnalyzeClasses(packages = "dev.docbind.bitrix24", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theClientNeedsTheRuntimeAndWhatItBrings = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.docbind.bitrix24..",
                    "dev.docbind.runtime",
                    "dev.docbind.runtime.batch",
                    "dev.docbind.runtime.client",
                    "dev.docbind.runtime.error",
                    "dev.docbind.runtime.event",
                    "dev.docbind.runtime.internal",
                    "dev.docbind.runtime.json",
                    "dev.docbind.runtime.list",
                    "com.fasterxml.jackson.annotation",
                    "org.jspecify.annotations",
                    "java.lang..",
                    "java.math",
                    "java.time",
                    "java.util..")
            .because("an application takes in no more than the runtime");
}
