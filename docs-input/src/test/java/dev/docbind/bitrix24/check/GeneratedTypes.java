package dev.docbind.bitrix24.check;

import dev.docbind.runtime.client.PortalClient;

/** The classes of a generated client. */
final class GeneratedTypes {
    private final ClassLoader loader;
    private final String packageName;

    GeneratedTypes(ClassLoader loader, String packageName) {
        this.loader = loader;
        this.packageName = packageName;
    }

    Class<?> load(String binaryName) {
        try {
            return Class.forName(binaryName, true, loader);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("the spec names a class that was not generated: " + binaryName, e);
        }
    }

    Object facade(PortalClient client) {
        return Reflected.create(load(packageName + ".Bitrix24"), client);
    }
}
