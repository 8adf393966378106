package dev.docbind.runtime.batch;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.TypeRef;
import dev.docbind.runtime.json.WireFormat;
import dev.docbind.runtime.transport.Transport;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Methods of deals, and answers of a portal to batches. */
final class DealBatches {

    record Deal(
            @JsonProperty("ID") Long id,
            @JsonProperty("TITLE") String title,
            @JsonProperty("COMPANY_ID") Long companyId,
            @JsonProperty("OPENED") Boolean opened,
            @JsonProperty("OPPORTUNITY") BigDecimal opportunity,
            @JsonProperty("CONTACTS") List<Contact> contacts) {}

    record Contact(
            @JsonProperty("ID") Long id,
            @JsonProperty("deal") Deal deal) {}

    record ById(@JsonProperty("id") Long id) {}

    record ByTitle(@JsonProperty("title") String title) {}

    static final MethodRef<ById, Response<Deal>> GET = MethodRef.of(
                    "crm.deal.get", RestVersion.V2, ById.class, Response.typeOf(Deal.class))
            .reading();
    static final MethodRef<ById, Response<Boolean>> DELETE =
            MethodRef.of("crm.deal.delete", RestVersion.V2, ById.class, Response.typeOf(Boolean.class));
    static final MethodRef<ByTitle, Response<Long>> ADD =
            MethodRef.of("crm.deal.add", RestVersion.V2, ByTitle.class, Response.typeOf(Long.class));
    static final MethodRef<Object, Response<List<Deal>>> LIST =
            MethodRef.of("crm.deal.list", RestVersion.V2, Object.class, Response.typeOf(TypeRef.listOf(Deal.class)));

    private DealBatches() {}

    static String answer(String results, String errors) {
        return "{'result':{'result':" + results + ",'result_error':" + errors + ",'result_total':[],'result_next':[],"
                + "'result_time':[]}}";
    }

    /** The commands of a request, as PHP decodes them. */
    static List<String> commands(TransportRequest request) {
        return WireFormat.bitrix24().parse(request.body()).get("cmd").members().values().stream()
                .map(JsonValue::text)
                .map(text -> URLDecoder.decode(String.valueOf(text), StandardCharsets.UTF_8))
                .toList();
    }

    /** Answers each command of a batch with what a function makes of its key and its text. */
    static Transport each(BiFunction<String, String, Object> result) {
        return request -> {
            Map<String, Object> results = new LinkedHashMap<>();
            WireFormat.bitrix24()
                    .parse(request.body())
                    .get("cmd")
                    .members()
                    .forEach((name, text) -> results.put(name, result.apply(name, String.valueOf(text.text()))));
            String body =
                    WireFormat.bitrix24().write(Map.of("result", Map.of("result", results, "result_error", List.of())));
            return new TransportResponse(200, Map.of(), body);
        };
    }
}
