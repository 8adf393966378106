package dev.docbind.generator.emit.java.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.emit.java.JavaEmitters;
import dev.docbind.generator.emit.java.Rows;
import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of {@code docs/naming.md}. */
class JavaNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ID                  | id
            OWNED_UNTIL         | ownedUntil
            ownedUntil          | ownedUntil
            OwnedUntil          | ownedUntil
            URLName             | urlName
            utf8Name            | utf8Name
            with blanks         | withBlanks
            ~UNTIL              | until
            a[].b               | aB
            имя поля            | imyaPolya
            Größe               | grosse
            日                   | u65e5
            <selector>          | selector
            1st place           | _1stPlace
            250                 | _250
            *                   | field
            class               | class_
            default             | default_
            getClass            | getClass_
            notify              | notify_
            equals              | equals_
            build               | build_
            with                | with_
            additional          | additional_
            """)
    void aFieldMakesAComponent(String field, String component) {
        assertThat(JavaNames.component(field)).isEqualTo(component);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            result     |      | Result
            result     | Item | ResultItem
            USER_FIELD |      | UserField
            object     |      | ObjectRecord
            string     |      | StringRecord
            order      |      | OrderRecord
            <selector> | Value| SelectorValue
            9 lives    |      | _9Lives
            """)
    void aStructureMakesANestedType(String field, String suffix, String type) {
        assertThat(JavaNames.nestedType(field, suffix == null ? "" : suffix)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORDER      |       | OrderValue
            TYPE       |       | Type
            select     | Field | SelectField
            """)
    void aClosedListMakesAClassOfValues(String field, String suffix, String type) {
        assertThat(JavaNames.valueType(field, suffix == null ? "" : suffix)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            workflow        | workflow
            sonet_group     | sonet_group
            attachedVote    | attachedvote
            enum            | enum_
            enum_           | enum__
            con             | con_
            COM1            | com1_
            2fa             | _2fa
            """)
    void aSegmentMakesAPackage(String segment, String part) {
        assertThat(JavaNames.packageSegment(segment)).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            terminate   | terminate
            getFields   | getFields
            getfields   | getFields
            GETFIELDS   | getFields
            get_fields  | getFields
            copyto      | copyTo
            unPublicFolder | unPublicFolder
            sonet_group | sonetGroup
            orderable   | orderable
            zzTop       | zztop
            v2          | v2
            b2e         | b2e
            getList2    | getList2
            Chat        | chat
            import      | import_
            notify      | notify_
            getApi      | getApi_
            """)
    void aSegmentMakesAnAccessor(String segment, String accessor) {
        assertThat(JavaNames.accessor(segment)).isEqualTo(accessor);
    }

    @Test
    void aMethodMakesThreeClassesAndACall() {
        assertThat(bindingOf("bizproc.workflow.terminate", "bizproc.workflow.kill"))
                .isEqualTo(new JavaBinding(
                        "p.bizproc.workflow.WorkflowTerminateRequest",
                        "dev.docbind.runtime.Response",
                        "dev.docbind.runtime.Response<dev.docbind.runtime.json.JsonValue>",
                        null,
                        "bizproc().workflow().terminate"));
    }

    @Test
    void aNamespaceMakesAClass() {
        Emission emission = new JavaEmitters("p").emit(spec(Rows.method("bizproc.workflow.kill")), new Diagnostics());

        assertThat(emission.files())
                .extracting(GeneratedFile::path)
                .contains("p/bizproc/BizprocApi.java", "p/bizproc/workflow/BizprocWorkflowApi.java");
    }

    @Test
    void aMethodOfOneSegmentStandsOnTheFacade() {
        assertThat(bindingOf("batch").request()).isEqualTo("p.BatchRequest");
        assertThat(bindingOf("batch").call()).isEqualTo("batch");
        assertThat(bindingOf("client").call()).isEqualTo("client_");
        assertThat(bindingOf("call").call()).isEqualTo("call_");
        assertThat(bindingOf("call.add").call()).isEqualTo("call().add");
        assertThat(bindingOf("system").request()).isEqualTo("p.SystemMethodRequest");
    }

    @Test
    void aNamespaceThatIsAlsoAMethodGetsASuffix() {
        assertThat(bindingOf("lists.get.iblock.id", "lists.get").call()).isEqualTo("lists().getApi().iblock().id");
        assertThat(bindingOf("lists.get", "lists.get.iblock.id").call()).isEqualTo("lists().get");
        assertThat(bindingOf("im.notify.read", "im.notify").call()).isEqualTo("im().notifyApi().read");
    }

    @Test
    void rest3StandsApartWithOrWithoutATwin() {
        Method three = Rows.method("tasks.task.get", 3, List.of(), List.of(), List.of());

        JavaBinding binding = new JavaEmitters("p")
                .bindings(spec(three, Rows.method("tasks.task.get")))
                .get(three);

        assertThat(binding.request()).isEqualTo("p.v3.tasks.task.TaskGetRequest");
        assertThat(binding.call()).isEqualTo("v3().tasks().task().get");
        assertThat(bindingOf("v3.get").request()).isEqualTo("p.v3_.V3GetRequest");
        assertThat(bindingOf("v3.get").call()).isEqualTo("v3_().get");
    }

    @Test
    void letterCaseMakesNoName() {
        for (String name :
                List.of("sale.basketItem.getFields", "sale.basketitem.getfields", "SALE.BASKETITEM.GETFIELDS")) {
            assertThat(bindingOf(name))
                    .as(name)
                    .extracting(JavaBinding::request, JavaBinding::call)
                    .containsExactly("p.sale.basketitem.BasketItemGetFieldsRequest", "sale().basketItem().getFields");
        }
    }

    @Test
    void twoSpellingsOfANamespaceAreOne() {
        Emission emission = new JavaEmitters("p")
                .emit(spec(Rows.method("sale.basketItem.add"), Rows.method("sale.basketitem.get")), new Diagnostics());

        assertThat(emission.bindings().values())
                .extracting(JavaBinding::call)
                .containsExactly("sale().basketItem().add", "sale().basketItem().get");
        assertThat(emission.files())
                .extracting(GeneratedFile::path)
                .filteredOn(path -> path.endsWith("Api.java"))
                .containsExactly("p/sale/SaleApi.java", "p/sale/basketitem/SaleBasketItemApi.java");
    }

    @Test
    void methodsWhoseNamesMeetInJavaAreReportedAndTheFirstStays() {
        Diagnostics diagnostics = new Diagnostics();

        Emission emission = new JavaEmitters("p")
                .emit(
                        spec(Rows.method("a.b_c.get"), Rows.method("a.b.get_all"), Rows.method("a.b.getAll")),
                        diagnostics);

        assertThat(emission.bindings().keySet()).extracting(Method::name).containsExactly("a.b_c.get", "a.b.get_all");
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly("java-name-clash");
        assertThat(diagnostics.sorted()).extracting(Diagnostic::subject).containsExactly("a.b.getAll");
    }

    private static JavaBinding bindingOf(String method, String... others) {
        Method named = Rows.method(method);
        Method[] all = Stream.concat(Stream.of(others).map(Rows::method), Stream.of(named))
                .toArray(Method[]::new);
        return new JavaEmitters("p").bindings(spec(all)).get(named);
    }

    private static Spec spec(Method... methods) {
        return new Spec("en", Rows.SITE, List.of(), List.of(methods));
    }
}
