package dev.docbind.generator.used;

import java.util.List;

/**
 * What a class file says of its class and of others.
 *
 * @param name the binary name of the class, with slashes
 * @param members the methods and fields that it refers to, its own among them
 * @param texts the text constants of its code
 */
record ClassReferences(String name, List<Member> members, List<String> texts) {

    ClassReferences {
        members = List.copyOf(members);
        texts = List.copyOf(texts);
    }

    /** Whether it is a request of a client: it has the constant that names its method. */
    boolean isRequest() {
        return members.stream().anyMatch(member -> member.owner().equals(name) && Reference.isMethod(member));
    }

    /** Whether it is the named class or stands inside of it. */
    boolean isIn(String other) {
        return name.equals(other) || name.startsWith(other + "$");
    }
}
