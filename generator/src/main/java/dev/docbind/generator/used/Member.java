package dev.docbind.generator.used;

/**
 * A method or a field that a class refers to.
 *
 * @param owner the binary name of its class, with slashes
 * @param descriptor its type, as class files write it
 */
record Member(String owner, String name, String descriptor) {

    /** What a method returns, or the type of a field, as descriptors write it. */
    String type() {
        return descriptor.substring(descriptor.lastIndexOf(')') + 1);
    }

    /** Whether it returns, or is, an object of a class of which nothing but the beginning of the name matters. */
    boolean gives(String prefix) {
        return type().startsWith("L" + prefix);
    }

    /** The package of its class, with slashes; empty for the unnamed one. */
    String ownerPackage() {
        return packageOf(owner);
    }

    /** The name of its class without the package. */
    String ownerSimpleName() {
        return owner.substring(owner.lastIndexOf('/') + 1);
    }

    static String packageOf(String binaryName) {
        return binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('/')));
    }
}
