package dev.docbind.runtime.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts a portal for a JUnit test that has a parameter of the type {@link EmbeddedPortal}, and closes it after the test.
 * Each test has a portal of its own.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final EmbeddedPortalExtension PORTAL = EmbeddedPortalExtension.of(Bitrix24.class);
 *
 * @Test
 * void refusesAGuest(EmbeddedPortal portal) {
 *     Bitrix24 guest = Bitrix24.webhook(portal.guestWebhookAddress());
 * }
 * }</pre>
 */
public final class EmbeddedPortalExtension implements ParameterResolver, AfterEachCallback, AfterAllCallback {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(EmbeddedPortalExtension.class);

    private final Class<?> client;
    private final Consumer<EmbeddedPortal> setUp;

    private EmbeddedPortalExtension(Class<?> client, Consumer<EmbeddedPortal> setUp) {
        this.client = client;
        this.setUp = setUp;
    }

    /**
     * Returns an extension whose portals answer what the documentation of a generated client says.
     *
     * @param client a class of the client, such as its {@code Bitrix24}; the client's specification is read from its jar
     * @return the extension
     */
    public static EmbeddedPortalExtension of(Class<?> client) {
        return new EmbeddedPortalExtension(client, portal -> {});
    }

    /**
     * Returns an extension like this one that prepares each portal before its test runs.
     *
     * @param preparation is given each new portal, to add behaviour to it for instance
     * @return the extension
     */
    public EmbeddedPortalExtension with(Consumer<EmbeddedPortal> preparation) {
        return new EmbeddedPortalExtension(client, setUp.andThen(preparation));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == EmbeddedPortal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(EmbeddedPortal.class, key -> start(), EmbeddedPortal.class);
    }

    private EmbeddedPortal start() {
        try {
            EmbeddedPortal portal = EmbeddedPortal.start(client);
            setUp.accept(portal);
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close(context);
    }

    /** Closes the portal that a method that runs before all tests has asked for; it serves all of them. */
    @Override
    public void afterAll(ExtensionContext context) {
        close(context);
    }

    private static void close(ExtensionContext context) {
        EmbeddedPortal portal = context.getStore(NAMESPACE).remove(EmbeddedPortal.class, EmbeddedPortal.class);
        if (portal != null) {
            portal.close();
        }
    }
}
