package dev.docbind.generator.used;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the methods that classes refer to. The name of a class of the client tells the method, so that the client need not be at
 * hand. Where it is, its requests say how the names are spelled on the wire.
 */
final class NameSearch {

    private final Clients clients;
    private final Map<String, String> methods = new TreeMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Set<String> callersByName = new TreeSet<>();
    private final Set<String> unplaced = new TreeSet<>();

    NameSearch(Clients clients) {
        this.clients = clients;
    }

    UsedNames search(List<ClassReferences> classes) {
        for (ClassReferences read : classes) {
            if (read.isRequest() && clients.around(read.name()).isPresent()) {
                learn(read);
            } else if (clients.withCallsOf(read.name()).isEmpty()) {
                read.members().stream()
                        .filter(member -> !read.isIn(member.owner()))
                        .forEach(this::add);
                if (read.members().stream().anyMatch(member -> Reference.isCallByName(member, clients))) {
                    callersByName.add(read.name().replace('/', '.'));
                }
            }
        }
        List<String> names = methods.values().stream()
                .map(name -> spellings.getOrDefault(key(name), name))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .distinct()
                .toList();
        return new UsedNames(names, List.copyOf(callersByName), List.copyOf(unplaced));
    }

    private void add(Member member) {
        Optional<ClientPackage> around = clients.around(member.owner());
        if (Reference.isMethod(member) && around.isEmpty()) {
            unplaced.add(member.owner().replace('/', '.'));
        } else if (around.isPresent()) {
            name(member, around.get())
                    .ifPresent(name -> methods.merge(name.toLowerCase(Locale.ROOT), name, NameSearch::either));
        }
    }

    private static Optional<String> name(Member member, ClientPackage client) {
        if (Reference.isMethod(member) || Reference.isBuilder(member)) {
            return Optional.of(client.ofClass(member, Reference.REQUEST));
        }
        if (Reference.isErrors(member)) {
            return Optional.of(client.ofClass(member, Reference.ERROR));
        }
        boolean calls = client.isFacade(member.owner()) || client.isNamespaceClass(member.owner());
        return calls && Reference.isCall(member, client)
                ? Optional.of(client.ofCall(member, Reference.called(member)))
                : Optional.empty();
    }

    /** A request has the name of its method among its texts. */
    private void learn(ClassReferences request) {
        for (Member member : request.members()) {
            if (member.owner().equals(request.name()) && Reference.isMethod(member)) {
                clients.around(request.name())
                        .map(client -> key(client.ofClass(member, Reference.REQUEST)))
                        .ifPresent(key -> request.texts().stream()
                                .filter(text -> key(text).equals(key))
                                .findFirst()
                                .ifPresent(text -> spellings.put(key, text)));
            }
        }
    }

    /** What is the same in all spellings of a name. */
    private static String key(String name) {
        return Stream.of(name.split("\\.", -1)).map(ClientPackage::plain).collect(Collectors.joining("."));
    }

    /** One of two spellings, whichever was found first. */
    private static String either(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
