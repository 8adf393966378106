package dev.docbind.generator.used;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The packages of the clients that classes refer to: those of applications are as many as they generate. */
final class Clients {

    /** The innermost first: one may stand in a package below that of another. */
    private static final Comparator<ClientPackage> ORDER = Comparator.comparing(
                    (ClientPackage client) -> client.name().length())
            .reversed()
            .thenComparing(ClientPackage::name);

    private final List<ClientPackage> packages;

    Clients(Stream<ClientPackage> packages) {
        this.packages = packages.distinct().sorted(ORDER).toList();
    }

    /** The client whose package a class stands in. */
    Optional<ClientPackage> around(String binaryName) {
        return first(client -> client.holds(binaryName));
    }

    /** The client of which a class is the facade or a namespace. */
    Optional<ClientPackage> withCallsOf(String binaryName) {
        return first(client -> client.isFacade(binaryName) || client.isNamespaceClass(binaryName));
    }

    private Optional<ClientPackage> first(Predicate<ClientPackage> condition) {
        return packages.stream().filter(condition).findFirst();
    }
}
