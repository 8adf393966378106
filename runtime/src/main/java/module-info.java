/** What generated clients call: the portal client, its transport and credentials, errors, values and an embedded portal. */
module dev.docbind.runtime {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive java.net.http;
    requires static jdk.httpserver; // the embedded portal of the tests alone
    requires static transitive org.jspecify;
    requires tools.jackson.databind;

    exports dev.docbind.runtime;
    exports dev.docbind.runtime.auth;
    exports dev.docbind.runtime.error;
    exports dev.docbind.runtime.internal;
    exports dev.docbind.runtime.json;
    exports dev.docbind.runtime.limit;
    exports dev.docbind.runtime.testing;
    exports dev.docbind.runtime.transport;
}
