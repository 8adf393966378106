package dev.docbind.generator.resolve.identity;

/**
 * The method that a page documents.
 *
 * @param name the spelling that goes to the server
 * @param rest 2 or 3
 * @param written the name as the title spells it; {@code ""} where the title does not name it
 */
public record MethodId(String name, int rest, String written) {}
