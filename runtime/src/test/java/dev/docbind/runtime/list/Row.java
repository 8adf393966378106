package dev.docbind.runtime.list;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A row of the table that tests walk. */
record Row(
        @JsonProperty("id") @Nullable Long id,
        @JsonProperty("name") @Nullable String name) {}
