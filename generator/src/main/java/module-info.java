/** Reads documentation pages, links them to a spec, emits Java sources. */
@SuppressWarnings("requires-automatic") // JavaPoet and JTE ship no module descriptor
module dev.docbind.generator {
    requires com.palantir.javapoet;
    requires gg.jte.runtime;
    requires info.picocli;
    requires java.compiler;
    requires java.management;
    requires org.apache.commons.compress;
    requires org.commonmark;
    requires static transitive org.jspecify;
    requires tools.jackson.core;

    exports dev.docbind.generator;
    exports dev.docbind.generator.diff;

    opens dev.docbind.generator.cli to
            info.picocli;
}
