/** What generated clients call, and what an application sees of them. */
module dev.docbind.runtime {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive java.net.http;
    requires static transitive org.jspecify;
    requires static jdk.httpserver; // the embedded portal of the tests alone
    requires tools.jackson.databind;

    exports dev.docbind.runtime;
}
