/** A portal for tests, embedded in the JVM, and a JUnit extension that starts one. */
module dev.docbind.runtime.testing {
    requires transitive dev.docbind.runtime;
    requires jdk.httpserver;
    requires static transitive org.jspecify;
    requires static transitive org.junit.jupiter.api; // the extension alone

    exports dev.docbind.runtime.testing;
    exports dev.docbind.runtime.testing.event;
}
