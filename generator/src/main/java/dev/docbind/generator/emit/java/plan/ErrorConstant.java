package dev.docbind.generator.emit.java.plan;

import dev.docbind.generator.model.ErrorRow;

/**
 * A constant of an error enum.
 *
 * @param name its name
 * @param row what the page says of it
 */
public record ErrorConstant(String name, ErrorRow row) {}
