package dev.docbind.generator.emit.java.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** The classes that generated code refers to, by name: the generator does not depend on the runtime. */
public final class RuntimeTypes {

    private static final String ROOT = "dev.docbind.runtime";
    private static final String BATCH_PACKAGE = ROOT + ".batch";
    private static final String CLIENT = ROOT + ".client";
    private static final String ERROR = ROOT + ".error";
    private static final String EVENT = ROOT + ".event";
    private static final String INTERNAL = ROOT + ".internal";
    private static final String JSON = ROOT + ".json";
    private static final String LIST = ROOT + ".list";
    private static final String JACKSON = "com.fasterxml.jackson.annotation";

    public static final ClassName PORTAL_CLIENT = ClassName.get(CLIENT, "PortalClient");
    public static final ClassName METHOD_REF = ClassName.get(ROOT, "MethodRef");
    public static final ClassName RESPONSE = ClassName.get(ROOT, "Response");
    public static final ClassName TYPE_REF = ClassName.get(JSON, "TypeRef");
    public static final ClassName REST_VERSION = ClassName.get(ROOT, "RestVersion");
    public static final ClassName RESPONSE_TIME = ClassName.get(ROOT, "ResponseTime");
    public static final ClassName RAW_ANSWER = ClassName.get(ROOT, "RawAnswer");
    public static final ClassName WIRE_FORMAT = ClassName.get(JSON, "WireFormat");
    public static final ClassName JSON_VALUE = ClassName.get(JSON, "JsonValue");
    public static final ClassName FIELD_DESCRIPTION = ClassName.get(ROOT, "FieldDescription");
    public static final ClassName FIELD_NAME = ClassName.get(ROOT, "FieldName");
    public static final ClassName DOCUMENTED_VALUE = ClassName.get(ROOT, "DocumentedValue");
    public static final ClassName CUSTOM_FIELD = ClassName.get(ROOT, "CustomField");
    public static final ClassName FILE_CONTENT = ClassName.get(ROOT, "FileContent");
    public static final ClassName FILE_REFERENCE = ClassName.get(ROOT, "FileReference");
    public static final ClassName FILTER = ClassName.get(ROOT, "Filter");
    public static final ClassName ONE_OF = ClassName.get(JSON, "OneOf");
    public static final ClassName ORDER = ClassName.get(ROOT, "Order");
    public static final ClassName MISSING_PARAMETER = ClassName.get(ERROR, "MissingParameterException");

    public static final ClassName EXCEPTION = ClassName.get(ERROR, "Bitrix24Exception");
    public static final ClassName API_EXCEPTION = ClassName.get(ERROR, "ApiException");
    public static final ClassName DOCUMENTED_ERROR = ClassName.get(ERROR, "DocumentedError");

    public static final ClassName BATCH = ClassName.get(BATCH_PACKAGE, "Batch");
    public static final ClassName OUTCOME = ClassName.get(BATCH_PACKAGE, "Outcome");

    public static final ClassName PAGED = ClassName.get(LIST, "Paged");
    public static final ClassName LIST_METHOD = ClassName.get(LIST, "ListMethod");
    public static final ClassName PAGING_EXCEPTION = ClassName.get(LIST, "PagingException");

    public static final ClassName EVENT_AUTH = ClassName.get(EVENT, "EventAuth");
    public static final ClassName EVENT_CONTEXT = ClassName.get(EVENT, "EventContext");
    public static final ClassName EVENT_READER = ClassName.get(EVENT, "EventReader");
    public static final ClassName EVENT_TYPE = ClassName.get(EVENT, "EventType");
    public static final ClassName PLACEMENT_CODE = ClassName.get(EVENT, "PlacementCode");
    public static final ClassName INCOMING_EVENT = ClassName.get(EVENT, "IncomingEvent");

    public static final ClassName RECORD_BUILDER = ClassName.get(INTERNAL, "RecordBuilder");
    public static final ClassName OPEN_REQUEST_BUILDER = ClassName.get(INTERNAL, "OpenRequestBuilder");
    public static final ClassName COPIES = ClassName.get(INTERNAL, "Copies");
    public static final ClassName ERROR_MATCHER = ClassName.get(INTERNAL, "ErrorMatcher");
    public static final ClassName REQUIRED_PARAMETERS = ClassName.get(INTERNAL, "RequiredParameters");

    public static final ClassName JSON_ALIAS = ClassName.get(JACKSON, "JsonAlias");
    public static final ClassName JSON_PROPERTY = ClassName.get(JACKSON, "JsonProperty");
    public static final ClassName JSON_PROPERTY_ORDER = ClassName.get(JACKSON, "JsonPropertyOrder");
    public static final ClassName JSON_FORMAT = ClassName.get(JACKSON, "JsonFormat");
    public static final ClassName JSON_CREATOR = ClassName.get(JACKSON, "JsonCreator");
    public static final ClassName JSON_ANY_GETTER = ClassName.get(JACKSON, "JsonAnyGetter");
    public static final ClassName JSON_ANY_SETTER = ClassName.get(JACKSON, "JsonAnySetter");

    public static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    public static final AnnotationSpec NULLABLE = AnnotationSpec.builder(
                    ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    private RuntimeTypes() {}
}
