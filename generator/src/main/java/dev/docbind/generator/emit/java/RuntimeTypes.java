package dev.docbind.generator.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** The classes that generated code refers to, by name: the generator does not depend on the runtime. */
final class RuntimeTypes {

    private static final String ROOT = "dev.docbind.runtime";
    private static final String CLIENT = ROOT + ".client";
    private static final String ERROR = ROOT + ".error";
    private static final String INTERNAL = ROOT + ".internal";
    private static final String JSON = ROOT + ".json";
    private static final String JACKSON = "com.fasterxml.jackson.annotation";

    static final ClassName PORTAL_CLIENT = ClassName.get(CLIENT, "PortalClient");
    static final ClassName METHOD_REF = ClassName.get(ROOT, "MethodRef");
    static final ClassName REST_VERSION = ClassName.get(ROOT, "RestVersion");
    static final ClassName RESPONSE_TIME = ClassName.get(ROOT, "ResponseTime");
    static final ClassName RAW_ANSWER = ClassName.get(ROOT, "RawAnswer");
    static final ClassName JSON_VALUE = ClassName.get(JSON, "JsonValue");
    static final ClassName FIELD_NAME = ClassName.get(ROOT, "FieldName");
    static final ClassName DOCUMENTED_VALUE = ClassName.get(ROOT, "DocumentedValue");
    static final ClassName CUSTOM_FIELD = ClassName.get(ROOT, "CustomField");
    static final ClassName FILE_CONTENT = ClassName.get(ROOT, "FileContent");
    static final ClassName FILTER = ClassName.get(ROOT, "Filter");
    static final ClassName ONE_OF = ClassName.get(JSON, "OneOf");
    static final ClassName ORDER = ClassName.get(ROOT, "Order");
    static final ClassName MISSING_PARAMETER = ClassName.get(ERROR, "MissingParameterException");

    static final ClassName EXCEPTION = ClassName.get(ERROR, "Bitrix24Exception");
    static final ClassName API_EXCEPTION = ClassName.get(ERROR, "ApiException");
    static final ClassName DOCUMENTED_ERROR = ClassName.get(ERROR, "DocumentedError");

    static final ClassName RECORD_BUILDER = ClassName.get(INTERNAL, "RecordBuilder");
    static final ClassName COPIES = ClassName.get(INTERNAL, "Copies");
    static final ClassName ERROR_MATCHER = ClassName.get(INTERNAL, "ErrorMatcher");
    static final ClassName REQUIRED_PARAMETERS = ClassName.get(INTERNAL, "RequiredParameters");

    static final ClassName JSON_PROPERTY = ClassName.get(JACKSON, "JsonProperty");
    static final ClassName JSON_PROPERTY_ORDER = ClassName.get(JACKSON, "JsonPropertyOrder");
    static final ClassName JSON_FORMAT = ClassName.get(JACKSON, "JsonFormat");
    static final ClassName JSON_CREATOR = ClassName.get(JACKSON, "JsonCreator");
    static final ClassName JSON_ANY_GETTER = ClassName.get(JACKSON, "JsonAnyGetter");
    static final ClassName JSON_ANY_SETTER = ClassName.get(JACKSON, "JsonAnySetter");

    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final AnnotationSpec NULLABLE = AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    private RuntimeTypes() {}
}
