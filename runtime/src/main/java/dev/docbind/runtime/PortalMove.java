package dev.docbind.runtime;

/**
 * A portal was renamed. Its calls go to the new host from now on; the application should store the new address.
 *
 * @param from the host that the client was made for, with its port where the address has one
 * @param to the host that answers now
 */
public record PortalMove(String from, String to) {}
