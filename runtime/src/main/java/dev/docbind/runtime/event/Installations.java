package dev.docbind.runtime.event;

import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.auth.OAuthApplication;
import dev.docbind.runtime.auth.OAuthToken;
import dev.docbind.runtime.auth.TokenStore;
import dev.docbind.runtime.error.RefreshRefusedException;
import dev.docbind.runtime.event.EventRefusedException.Reason;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The portals that have installed an application. {@link #verify} lets an event through when it carries the token that its portal's
 * installation brought. The first {@code ONAPPINSTALL} of a portal has nothing to be compared with: the authorization server that
 * the application trusts has to know its refresh token, and says which portal it is and where. The pair that it gives is then stored.
 *
 * <pre>{@code
 * Installations installations = Installations.of(application, store);
 * PortalEvent event = events.parse(body);
 * installations.verify(event);
 * }</pre>
 */
public final class Installations {

    private static final String INSTALLED = "ONAPPINSTALL";
    private static final String UNINSTALLED = "ONAPPUNINSTALL";

    /** Stands for an address until the authorization server has named one; no portal can have it. */
    private static final String NOWHERE = "https://portal.invalid/rest/";

    private final OAuthApplication application;
    private final TokenStore store;
    private final Predicate<? super String> hosts;

    private Installations(OAuthApplication application, TokenStore store, Predicate<? super String> hosts) {
        this.application = application;
        this.store = store;
        this.hosts = hosts;
    }

    /**
     * Returns the installations of an application.
     *
     * @param application asks its authorization server
     * @param store keeps a pair for each portal, whose {@code memberId} is the account
     * @return the installations
     */
    public static Installations of(OAuthApplication application, TokenStore store) {
        return new Installations(Objects.requireNonNull(application), Objects.requireNonNull(store), host -> false);
    }

    /**
     * Believes the address in an event where the authorization server names none. By default no such address is believed.
     *
     * @param value whether the application may call a portal at a host, which is given in lower case
     * @return installations that do
     */
    public Installations allowing(Predicate<? super String> value) {
        return new Installations(application, store, Objects.requireNonNull(value));
    }

    /**
     * Makes sure that an event comes from where it says. An installation is stored, and after {@code ONAPPUNINSTALL} its portal is
     * unknown again.
     *
     * @param event the event
     * @return the pair of the portal as it is stored
     * @throws EventRefusedException when the event carries another token than its portal, or none; when its portal is unknown; or when
     *     the authorization server does not confirm an installation
     * @throws dev.docbind.runtime.error.Bitrix24Exception when the authorization server cannot be reached or has no time: keep the event
     *     and try again, for the portal does not repeat it
     */
    public OAuthToken verify(IncomingEvent event) {
        EventContext context = event.context();
        String account = context.auth().memberId();
        OAuthToken pair = account == null ? null : store.load(account);
        OAuthToken known = pair == null || pair.applicationToken() == null ? null : pair;
        if (known != null) {
            context.verify(known.applicationToken());
        }
        if (context.code().equals(INSTALLED)) {
            return installed(context.auth(), known);
        }
        if (account == null || known == null) {
            throw new EventRefusedException(Reason.WRONG_TOKEN);
        }
        return context.code().equals(UNINSTALLED) ? stored(account, without(known)) : known;
    }

    private OAuthToken installed(EventAuth auth, @Nullable OAuthToken known) {
        OAuthToken claimed = claimed(auth);
        if (claimed == null) {
            if (known == null) {
                throw new EventRefusedException(Reason.NOT_CONFIRMED);
            }
            return known;
        }
        try {
            OAuthToken fresh = placed(application.refresh(claimed), auth);
            return stored(fresh.memberId(), fresh);
        } catch (RefreshRefusedException e) {
            if (e.reason() == RefreshRefusedException.Reason.RETRY_LATER) {
                throw e;
            }
            if (known == null) {
                throw new EventRefusedException(Reason.NOT_CONFIRMED, e);
            }
            // The same event once more: its refresh token has been used.
            return known;
        }
    }

    /**
     * What is asked about: of what the event says, the tokens, and an address that the application allows. An event that does not say
     * its portal is not asked about: it could replace the pair of any, without the token that this one's events have to carry.
     */
    private @Nullable OAuthToken claimed(EventAuth auth) {
        if (auth.refreshToken() == null || auth.applicationToken() == null || auth.memberId() == null) {
            return null;
        }
        String accessToken = auth.accessToken();
        return new OAuthToken(
                accessToken == null ? "" : accessToken,
                auth.refreshToken(),
                null,
                address(auth.clientEndpoint()),
                auth.serverEndpoint(),
                "",
                null,
                null,
                null,
                auth.applicationToken());
    }

    private String address(@Nullable String endpoint) {
        if (endpoint == null) {
            return NOWHERE;
        }
        try {
            String host = Credentials.oauth(endpoint, "none")
                    .address(INSTALLED, RestVersion.V2)
                    .getHost();
            return hosts.test(host.toLowerCase(Locale.ROOT)) ? endpoint : NOWHERE;
        } catch (IllegalArgumentException e) {
            return NOWHERE;
        }
    }

    /** The server says which portal it is, and the event has to say the same. */
    private static OAuthToken placed(OAuthToken fresh, EventAuth auth) {
        if (fresh.memberId().isEmpty()
                || fresh.clientEndpoint().equals(NOWHERE)
                || !fresh.memberId().equals(auth.memberId())) {
            throw new EventRefusedException(Reason.NOT_CONFIRMED);
        }
        return fresh;
    }

    private static OAuthToken without(OAuthToken known) {
        return new OAuthToken(
                known.accessToken(),
                known.refreshToken(),
                known.expiresAt(),
                known.clientEndpoint(),
                known.serverEndpoint(),
                known.memberId(),
                known.scope(),
                known.status(),
                known.userId(),
                null);
    }

    private OAuthToken stored(String account, OAuthToken token) {
        store.store(account, token);
        return token;
    }
}
