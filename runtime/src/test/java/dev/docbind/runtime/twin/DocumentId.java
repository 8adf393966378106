package dev.docbind.runtime.twin;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What the generator makes of an array whose elements have names. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"module", "object", "elementId"})
public record DocumentId(
        @JsonProperty("module") String module,
        @JsonProperty("object") String object,
        @JsonProperty("elementId") String elementId) {}
