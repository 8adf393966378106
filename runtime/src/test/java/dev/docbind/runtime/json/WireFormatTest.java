package dev.docbind.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.Filter;
import dev.docbind.runtime.Order;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.ResponseTime;
import dev.docbind.runtime.twin.DocumentId;
import dev.docbind.runtime.twin.Everything;
import dev.docbind.runtime.twin.SelectField;
import dev.docbind.runtime.twin.WorkflowTerminateRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireFormatTest {

    private static final WireFormat FORMAT = WireFormat.bitrix24();

    /** What was read is shown the way it is written; an absent component is shown as nothing at all. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // text
                "{'text':'a'}                | {'text':'a'}",
                "{'text':12}                 | {'text':'12'}",
                "{'text':2.50}               | {'text':'2.50'}",
                "{'text':''}                 | {'text':''}",
                "{'text':false}              | {}",
                "{'text':true}               | {'text':'true'}",
                "{'text':null}               | {}",
                "{'text':[]}                 | {}",
                // booleans
                "{'flag':true}               | {'flag':true}",
                "{'flag':false}              | {'flag':false}",
                "{'flag':'Y'}                | {'flag':true}",
                "{'flag':'n'}                | {'flag':false}",
                "{'flag':'1'}                | {'flag':true}",
                "{'flag':'0'}                | {'flag':false}",
                "{'flag':1}                  | {'flag':true}",
                "{'flag':0}                  | {'flag':false}",
                "{'flag':'true'}             | {'flag':true}",
                "{'flag':''}                 | {}",
                // whole numbers
                "{'count':7}                 | {'count':7}",
                "{'count':'7'}               | {'count':7}",
                "{'count':' 7 '}             | {'count':7}",
                "{'count':7.0}               | {'count':7}",
                "{'count':'7.00'}            | {'count':7}",
                "{'count':9223372036854775807} | {'count':9223372036854775807}",
                "{'count':''}                | {}",
                "{'count':false}             | {}",
                // numbers with a fraction
                "{'price':2.50}              | {'price':2.50}",
                "{'price':'2.50'}            | {'price':2.50}",
                "{'price':1726476060.581428123456789} | {'price':1726476060.581428123456789}",
                "{'price':3}                 | {'price':3}",
                "{'price':''}                | {}",
                // dates with time
                "{'moment':'2024-09-13T10:25:01+00:00'} | {'moment':'2024-09-13T10:25:01+00:00'}",
                "{'moment':'2024-09-13T10:25:01Z'}      | {'moment':'2024-09-13T10:25:01+00:00'}",
                "{'moment':'2023-12-27T19:13:49+02:00'} | {'moment':'2023-12-27T19:13:49+02:00'}",
                "{'moment':'2023-12-27T19:13:49+0200'}  | {'moment':'2023-12-27T19:13:49+02:00'}",
                "{'moment':'2023-12-27T19:13:49.250+02:00'} | {'moment':'2023-12-27T19:13:49.25+02:00'}",
                "{'moment':'2023-12-27 19:13:49'}       | {'moment':'2023-12-27T19:13:49+00:00'}",
                "{'moment':'2023-12-27'}                | {'moment':'2023-12-27T00:00:00+00:00'}",
                "{'moment':'27.12.2023 19:13:49'}       | {'moment':'2023-12-27T19:13:49+00:00'}",
                "{'moment':'27.12.2023 19:13'}          | {'moment':'2023-12-27T19:13:00+00:00'}",
                "{'moment':'27.12.2023'}                | {'moment':'2023-12-27T00:00:00+00:00'}",
                "{'moment':'12/27/2023 19:13:49'}       | {'moment':'2023-12-27T19:13:49+00:00'}",
                "{'moment':'12/27/2023 07:13:49 pm'}    | {'moment':'2023-12-27T19:13:49+00:00'}",
                "{'moment':'12/27/2023'}                | {'moment':'2023-12-27T00:00:00+00:00'}",
                "{'moment':1703704429}                  | {'moment':'2023-12-27T19:13:49+00:00'}",
                "{'moment':''}                          | {}",
                "{'moment':false}                       | {}",
                // dates
                "{'day':'2023-12-27'}                | {'day':'2023-12-27'}",
                "{'day':'27.12.2023'}                | {'day':'2023-12-27'}",
                "{'day':'12/27/2023'}                | {'day':'2023-12-27'}",
                "{'day':'2023-12-27T03:00:00+03:00'} | {'day':'2023-12-27'}",
                "{'day':''}                          | {}",
                // lists
                "{'list':[1,'2']}            | {'list':[1,2]}",
                "{'list':{'0':1,'1':2}}      | {'list':[1,2]}",
                "{'list':{'5':1,'9':2}}      | {'list':[1,2]}",
                "{'list':3}                  | {'list':[3]}",
                "{'list':[]}                 | {'list':[]}",
                "{'list':{}}                 | {'list':[]}",
                "{'list':false}              | {}",
                "{'list':''}                 | {}",
                "{'items':{'ID':'1'}}        | {'items':[{'ID':1}]}",
                "{'items':{'7':{'ID':'1'}}}  | {'items':[{'ID':1}]}",
                // maps
                "{'map':{'b':'1','a':2}}     | {'map':{'b':'1','a':'2'}}",
                "{'map':[]}                  | {'map':{}}",
                "{'map':['x','y']}           | {'map':{'0':'x','1':'y'}}",
                "{'map':''}                  | {}",
                "{'map':{'a':null}}          | {'map':{'a':null}}",
                // nested records
                "{'item':{'NAME':5,'ID':'1'}} | {'item':{'ID':1,'NAME':'5'}}",
                "{'item':[]}                 | {'item':{}}",
                "{'item':false}              | {}",
                "{'item':''}                 | {}",
                "{'item':{'X':1.50,'ID':1,'A':null}} | {'item':{'ID':1,'X':1.50,'A':null}}",
                // records that are written as lists
                "{'document':['crm','CCrmDocumentLead','LEAD_1']} | {'document':['crm','CCrmDocumentLead','LEAD_1']}",
                "{'document':{'0':'crm','1':'CCrmDocumentLead','2':'LEAD_1'}} | {'document':['crm','CCrmDocumentLead','LEAD_1']}",
                // values without a type
                "{'open':{'z':2.50,'a':[1,null,'x',true,{}]}} | {'open':{'z':2.50,'a':[1,null,'x',true,{}]}}",
                "{'open':null}               | {'open':null}",
                "{'open':12345678901234567890} | {'open':12345678901234567890}",
                // names, filters, orders
                "{'select':['ID','NEW_FIELD']}  | {'select':['ID','NEW_FIELD']}",
                "{'select':[1,2.50,true,'','a']} | {'select':['1','2.50','true','','a']}",
                "{'select':[false,null]}        | {'select':[null,null]}",
                "{'filter':{'>=STARTED':'x','!ID':[1,2],'ID':null}} | {'filter':{'>=STARTED':'x','!ID':[1,2],'ID':null}}",
                "{'filter':[]}               | {'filter':{}}",
                "{'order':{'STARTED':'DESC','ID':'ASC'}} | {'order':{'STARTED':'DESC','ID':'ASC'}}",
                // members that no page describes keep their order and their digits
                "{'zeta':1.10,'text':'a','alpha':null,'mid':{'b':1,'a':2}} | {'text':'a','zeta':1.10,'alpha':null,'mid':{'b':1,'a':2}}",
            })
    void theHabitsOfPhpAreUnderstood(String received, String written) {
        Everything value = FORMAT.read(received.replace('\'', '"'), Everything.class);
        assertThat(FORMAT.write(value)).isEqualTo(written.replace('\'', '"'));
    }

    @Test
    void whatIsNoJsonIsRefusedByItsPlaceAndNotByItsContent() {
        assertThatThrownBy(() -> FORMAT.read("{\"text\":", Everything.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no well-formed JSON at line 1, column 9")
                .hasNoCause();
    }

    @ParameterizedTest
    @MethodSource("oversized")
    void aNumberBeyondTheLimitsCostsItsOwnComponent(String number) {
        List<ValueProblem> problems = new ArrayList<>();
        Everything value = FORMAT.read(
                "{\"text\":\"a\",\"count\":" + number + ",\"new\":[" + number + "],\"more\":\"\\\"1e9999999999\"}",
                Everything.class,
                problems::add);
        assertThat(value.text()).isEqualTo("a");
        assertThat(value.count()).isNull();
        assertThat(value.additional())
                .containsEntry("count", JsonValue.of(number))
                .containsEntry("new", JsonValue.of(List.of(number)))
                .containsEntry("more", JsonValue.of("\"1e9999999999"));
        assertThat(problems).extracting(ValueProblem::path).containsExactly("$.count");
        assertThat(FORMAT.parse("[" + number + "]")).isEqualTo(JsonValue.of(List.of(number)));
    }

    private static List<String> oversized() {
        return List.of("1e9999999999", "-1.5E+99999999999", "1e-9999999999", "1".repeat(1_501));
    }

    @Test
    void aNumberThatIsNoneIsNoJson() {
        assertThatThrownBy(() -> FORMAT.read("{\"count\":1e9999999999,\"new\":1e9999999999e}", Everything.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("9999");
    }

    @Test
    void deepNestingIsNotTakenForBrokenJson() {
        assertBeyondLimits("{'new':" + "[".repeat(1_001) + "]".repeat(1_001) + "}");
    }

    private static void assertBeyondLimits(String json) {
        String text = json.replace('\'', '"');
        for (Class<?> type : List.of(Everything.class, JsonValue.class)) {
            assertThatThrownBy(() -> FORMAT.read(text, type))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("JSON with a number or nesting beyond the limits of the reader")
                    .hasNoCause();
        }
    }

    @Test
    void whatAsAWholeIsOfAnotherTypeIsRefusedByItsPlaceAndNotByItsContent() {
        assertThatThrownBy(() -> FORMAT.read("\"secret\"", Everything.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unexpected JSON at $")
                .hasNoCause();
    }

    @Test
    void aRequestIsWrittenInThePagesOrderAndWithoutWhatIsNotSet() {
        Object request = WorkflowTerminateRequest.builder()
                .with("Z", null)
                .with("A", 1)
                .status("late")
                .buildUnchecked();
        assertThat(FORMAT.write(request)).isEqualTo("{\"STATUS\":\"late\",\"Z\":null,\"A\":1}");
    }

    @Test
    void momentsOfEveryClassAreWrittenWithTheirOffset() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("offset", OffsetDateTime.parse("2024-09-13T10:25:01Z"));
        parameters.put(
                "zoned", OffsetDateTime.parse("2024-09-13T10:25:01+03:00").toZonedDateTime());
        parameters.put("instant", Instant.parse("2024-09-13T10:25:00Z"));
        assertThat(FORMAT.write(parameters))
                .isEqualTo("{\"offset\":\"2024-09-13T10:25:01+00:00\",\"zoned\":\"2024-09-13T10:25:01+03:00\","
                        + "\"instant\":\"2024-09-13T10:25:00+00:00\"}");
    }

    @Test
    void filterAndOrderCarryComparisonsInTheirKeys() {
        Filter<SelectField> filter = Filter.<SelectField>builder()
                .eq(SelectField.ID, 1)
                .ne(SelectField.ID, 2)
                .lt(SelectField.ID, 3)
                .le(SelectField.ID, 4)
                .gt(SelectField.ID, 5)
                .ge(SelectField.STARTED, OffsetDateTime.parse("2024-09-13T10:25:01Z"))
                .like(SelectField.ID, "x")
                .in(SelectField.ID, List.of(6, 7))
                .with("><ID", List.of(8, 9))
                .build();
        assertThat(FORMAT.write(filter))
                .isEqualTo("{\"ID\":1,\"!ID\":2,\"<ID\":3,\"<=ID\":4,\">ID\":5,"
                        + "\">=STARTED\":\"2024-09-13T10:25:01+00:00\",\"%ID\":\"x\",\"@ID\":[6,7],\"><ID\":[8,9]}");
        Order<SelectField> order = Order.<SelectField>builder()
                .desc(SelectField.STARTED)
                .asc(SelectField.ID)
                .build();
        assertThat(FORMAT.write(order)).isEqualTo("{\"STARTED\":\"DESC\",\"ID\":\"ASC\"}");
        assertThat(FORMAT.read("{\"STARTED\":\"DESC\",\"ID\":\"ASC\"}", Order.class))
                .isEqualTo(order);
    }

    @Test
    void truthValuesOfAFilterAreTheWordsThatTheDocumentationHas() {
        Filter<SelectField> filter = Filter.<SelectField>builder()
                .eq(SelectField.ID, true)
                .ne(SelectField.ID, false)
                .in(SelectField.ID, List.of(true, false))
                .notIn(SelectField.ID, List.of(false))
                .notLike(SelectField.ID, "x")
                .matches(SelectField.ID, "x%")
                .with("ID.raw", true)
                .build();
        assertThat(FORMAT.write(filter))
                .isEqualTo("{\"ID\":\"Y\",\"!ID\":\"N\",\"@ID\":[\"Y\",\"N\"],\"!@ID\":[\"N\"],"
                        + "\"!%ID\":\"x\",\"=%ID\":\"x%\",\"ID.raw\":true}");
    }

    @Test
    void aRecordWithPositionsIsWrittenAsAList() {
        assertThat(FORMAT.write(new DocumentId("crm", "CCrmDocumentLead", "LEAD_1")))
                .isEqualTo("[\"crm\",\"CCrmDocumentLead\",\"LEAD_1\"]");
    }

    @Test
    void theTimeOfAnAnswerIsReadWhole() {
        Response<Boolean> answer = FORMAT.read("""
                {"result": true, "time": {"start": 1726476060.581428, "duration": 0.23234796524047852,
                 "date_start": "2024-09-16T08:41:00+00:00", "operating_reset_at": 1726476660, "operating": 0,
                 "queue": "main"}, "next": 50, "queue": "later"}""", Response.typeOf(Boolean.class));
        ResponseTime time = answer.time();
        assertThat(answer.result()).isTrue();
        assertThat(answer.next()).isEqualTo(50L);
        assertThat(answer.additional())
                .containsEntry("queue", JsonValue.of("later"))
                .hasSize(1);
        assertThat(time.start()).isEqualTo(new BigDecimal("1726476060.581428"));
        assertThat(time.duration()).isEqualTo(new BigDecimal("0.23234796524047852"));
        assertThat(time.dateStart()).isEqualTo(OffsetDateTime.parse("2024-09-16T08:41:00Z"));
        assertThat(time.operatingResetAt()).isEqualTo(1726476660L);
        assertThat(time.finish()).isNull();
        assertThat(time.additional()).containsEntry("queue", JsonValue.of("main"));
    }

    @Test
    void aRepeatedUnknownMemberKeepsItsLastValue() {
        Everything value = FORMAT.read("{\"x\":1,\"y\":2,\"x\":3}", Everything.class);
        assertThat(value.additional()).containsEntry("x", JsonValue.of(3)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 1_200, 123_400, 123_450, 1_234_500, 12_345_000, 120_000_000, 999_999_999})
    void whatIsWrittenOfASecondIsReadAgainHoweverManyDigitsItHas(int nanos) {
        OffsetDateTime date = OffsetDateTime.of(2026, 7, 1, 12, 0, 0, nanos, ZoneOffset.UTC);
        assertThat(WireFormat.bitrix24().read(WireFormat.bitrix24().write(date), OffsetDateTime.class))
                .isEqualTo(date);
    }
}
