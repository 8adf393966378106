/** Holds spec files against the schema that is published beside the manual of the model. */
package dev.docbind.generator.schema;
