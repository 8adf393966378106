package dev.docbind.generator.emit.java;

/** A call with the values of the page's own example. */
final class ExampleCall {

    private ExampleCall() {}

    static String of(MethodNames names, RecordShape request) {
        return "";
    }
}
