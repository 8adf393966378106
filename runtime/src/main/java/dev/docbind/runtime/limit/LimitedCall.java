package dev.docbind.runtime.limit;

/**
 * A call as the limits see it: portals count by their host, and methods by their name.
 *
 * @param portal the portal's host, with its port where the address has one
 * @param method the method's name in lower case
 */
public record LimitedCall(String portal, String method) {}
