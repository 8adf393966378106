/** What generated clients call: the portal client, its transport and credentials, errors and values. */
module dev.docbind.runtime {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive java.net.http;
    requires static transitive org.jspecify;
    requires tools.jackson.databind;

    exports dev.docbind.runtime;
    exports dev.docbind.runtime.auth;
    exports dev.docbind.runtime.batch;
    exports dev.docbind.runtime.client;
    exports dev.docbind.runtime.error;
    exports dev.docbind.runtime.event;
    exports dev.docbind.runtime.internal;
    exports dev.docbind.runtime.json;
    exports dev.docbind.runtime.limit;
    exports dev.docbind.runtime.list;
    exports dev.docbind.runtime.transport;
}
