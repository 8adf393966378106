package dev.docbind.runtime.testing.docs.handler;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Stands for the generated record of options. */
public record PlacementsId(@JsonProperty("ID") @Nullable Long id) {}
