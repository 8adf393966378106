package dev.docbind.generator.used;

import static dev.docbind.generator.used.ClientPackage.RUNTIME;

import java.util.Set;

/** What a reference to a member of a client, or of the runtime, stands for. */
final class Reference {

    static final String REQUEST = "Request";
    static final String ERROR = "Error";

    private static final String CONSTANT = "METHOD";
    private static final String CONSTANT_TYPE = "L" + RUNTIME + "MethodRef;";
    private static final String EXCEPTION = "(L" + RUNTIME + "error/Bitrix24Exception;)";
    private static final String PAGED = "Paged";
    private static final String NAME_AND_PARAMETERS = "(Ljava/lang/String;Ljava/util/Map;";
    private static final Set<String> RUNTIME_CLIENTS =
            Set.of(RUNTIME + "client/PortalClient", RUNTIME + "client/AsyncPortalClient");

    private Reference() {}

    /** Whether any of the questions below may be answered with yes. */
    static boolean mayConcern(Member member) {
        String simple = member.ownerSimpleName();
        return simple.equals(ClientPackage.FACADE)
                || simple.endsWith(ClientPackage.NAMESPACE_CLASS)
                || simple.endsWith(REQUEST)
                || simple.endsWith(ERROR)
                || RUNTIME_CLIENTS.contains(member.owner());
    }

    /** The constant of a request that says which method it is made for. */
    static boolean isMethod(Member member) {
        return member.ownerSimpleName().endsWith(REQUEST)
                && member.name().equals(CONSTANT)
                && member.descriptor().equals(CONSTANT_TYPE);
    }

    /** A request's builder is asked for; requests of other libraries have one of this form, too. */
    static boolean isBuilder(Member member) {
        return member.ownerSimpleName().endsWith(REQUEST)
                && member.name().equals("builder")
                && member.descriptor().equals("()L" + member.owner() + "$Builder;");
    }

    /** A failure is compared with the errors of a method; those of the whole API belong to none. */
    static boolean isErrors(Member member) {
        return member.ownerSimpleName().endsWith(ERROR)
                && !member.ownerSimpleName().equals("SystemError")
                && member.name().equals("of")
                && member.descriptor().equals(EXCEPTION + "L" + member.owner() + ";");
    }

    /** A method is called by a name that is a value of the program. */
    static boolean isCallByName(Member member, Clients clients) {
        return member.descriptor().startsWith(NAME_AND_PARAMETERS)
                && (RUNTIME_CLIENTS.contains(member.owner())
                        || clients.withCallsOf(member.owner()).isPresent());
    }

    /** A method of the facade or of a namespace that calls the portal, and does not lead to a namespace. */
    static boolean isCall(Member member, ClientPackage client) {
        if (member.name().startsWith("<")) {
            return false;
        }
        if (isPaged(member) || (member.gives(client.name() + "/") && !leads(typeName(member), client))) {
            return true;
        }
        return member.gives(client.isFacade(member.owner()) ? RUNTIME + "Response" : RUNTIME);
    }

    /** The name in Java of what a call calls. */
    static String called(Member call) {
        return isPaged(call) ? ClientPackage.withoutEnd(call.name(), PAGED) : call.name();
    }

    private static boolean isPaged(Member member) {
        return member.type().equals("L" + RUNTIME + "list/Paged;");
    }

    private static boolean leads(String type, ClientPackage client) {
        return client.isFacade(type) || client.isNamespaceClass(type);
    }

    private static String typeName(Member member) {
        return member.type().substring(1, member.type().length() - 1);
    }
}
