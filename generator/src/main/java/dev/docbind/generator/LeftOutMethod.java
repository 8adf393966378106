package dev.docbind.generator;

/**
 * A method that is not emitted.
 *
 * @param page its page
 * @param method its name; empty where the page does not tell it
 * @param reason why
 */
public record LeftOutMethod(String page, String method, String reason) {}
