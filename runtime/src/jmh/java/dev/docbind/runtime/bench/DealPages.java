package dev.docbind.runtime.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.json.TypeRef;
import dev.docbind.runtime.list.ListMethod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of deals that is as long as one likes and is held nowhere: pages, and batches of them, as portals answer. */
final class DealPages {

    record Deal(
            @JsonProperty("ID") Long id,
            @JsonProperty("TITLE") String title,
            @JsonProperty("STAGE_ID") String stage,
            @JsonProperty("OPPORTUNITY") BigDecimal opportunity,
            @JsonProperty("CURRENCY_ID") String currency,
            @JsonProperty("CONTACT_ID") Long contact,
            @JsonProperty("COMPANY_ID") Long company,
            @JsonProperty("OPENED") String opened,
            @JsonProperty("COMMENTS") String comments,
            @JsonProperty("ASSIGNED_BY_ID") Long assigned) {}

    static final int SIZE = 50;

    private static final Pattern AFTER = Pattern.compile(">ID\":(\\d+)|%3EID]=(\\d+)");
    private static final Pattern START = Pattern.compile("start[\"=:]+(\\d+)");

    /** How many pages were read, be it alone or in a batch. */
    final AtomicLong pages = new AtomicLong();

    private final int count;

    DealPages(int count) {
        this.count = count;
    }

    @SuppressWarnings("unchecked") // the class of a map has no type of its entries
    static ListMethod<Map<String, Object>, List<Deal>, Deal> method() {
        Class<Map<String, Object>> request = (Class<Map<String, Object>>) (Class<?>) Map.class;
        return ListMethod.of(
                        MethodRef.of(
                                        "crm.deal.list",
                                        RestVersion.V2,
                                        request,
                                        Response.typeOf(TypeRef.listOf(Deal.class)))
                                .reading(),
                        "start|start||filter|ID|order||ID|ASC|select")
                .id(Deal::id);
    }

    String answer(String body) {
        return body.contains("\"cmd\"") ? batch(body) : page(body);
    }

    private String page(String body) {
        boolean counts = !body.contains("\"start\":-1");
        int from = counts ? number(START, body) : number(AFTER, body);
        StringBuilder text = new StringBuilder("{\"result\":");
        rows(from, text);
        if (counts) {
            text.append(",\"total\":").append(count);
            if (from + SIZE < count) {
                text.append(",\"next\":").append(from + SIZE);
            }
        }
        return text.append(",\"time\":{\"start\":1.5,\"finish\":2.5,\"duration\":0.01}}")
                .toString();
    }

    /** Each command asks for the page after that of the one before. */
    private String batch(String body) {
        boolean counts = !body.contains("start=-1");
        int from = counts ? number(START, body) : number(AFTER, body);
        StringBuilder results = new StringBuilder();
        StringBuilder totals = new StringBuilder();
        StringBuilder nexts = new StringBuilder();
        for (int command = 0; body.contains("\"c" + command + "\":"); command++) {
            String separator = command == 0 ? "" : ",";
            results.append(separator).append("\"c").append(command).append("\":");
            rows(from, results);
            if (counts) {
                totals.append(separator).append("\"c").append(command).append("\":").append(count);
                nexts.append(separator)
                        .append("\"c")
                        .append(command)
                        .append("\":")
                        .append(from + SIZE < count ? from + SIZE : 0);
            }
            from += SIZE;
        }
        return "{\"result\":{\"result\":{" + results + "},\"result_error\":[],\"result_total\":{" + totals
                + "},\"result_next\":{" + nexts + "}},\"time\":{\"start\":1.5,\"finish\":2.5,\"duration\":0.01}}";
    }

    private void rows(int from, StringBuilder text) {
        pages.incrementAndGet();
        text.append('[');
        for (int row = from; row < Math.min(count, from + SIZE); row++) {
            text.append(row == from ? "" : ",")
                    .append("{\"ID\":\"")
                    .append(row + 1)
                    .append("\",\"TITLE\":\"Deal ")
                    .append(row)
                    .append("\",\"STAGE_ID\":\"NEW\",\"OPPORTUNITY\":\"100.50\",\"CURRENCY_ID\":\"EUR\",\"CONTACT_ID\":\"7\",")
                    .append("\"COMPANY_ID\":\"9\",\"OPENED\":\"Y\",\"COMMENTS\":\"some text that is not too short\",")
                    .append("\"ASSIGNED_BY_ID\":\"1\"}");
        }
        text.append(']');
    }

    private static int number(Pattern pattern, String body) {
        Matcher found = pattern.matcher(body);
        if (!found.find()) {
            return 0;
        }
        return Integer.parseInt(found.group(1) != null ? found.group(1) : found.group(2));
    }
}
