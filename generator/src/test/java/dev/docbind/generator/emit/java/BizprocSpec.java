package dev.docbind.generator.emit.java;

import static dev.docbind.generator.emit.java.Rows.field;

import dev.docbind.generator.model.Calling;
import dev.docbind.generator.model.Effect;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Json.ArrayValue;
import dev.docbind.generator.model.Json.NumberValue;
import dev.docbind.generator.model.Json.ObjectValue;
import dev.docbind.generator.model.Json.Text;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Overview;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.source.SourceLocation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The spec of four methods, written by hand from the facts of their pages. */
public final class BizprocSpec {

    private static final String FOLDER = "api-reference/bizproc/";
    private static final String WORKFLOW = "65e5a449e8f135.21284909";
    private static final Calling READING =
            new Calling(null, false, false, false, false, new Effect(Effect.Kind.READ, List.of()), null);

    private BizprocSpec() {}

    public static Spec spec() {
        return new Spec("en", Rows.SITE, systemErrors(), List.of(instances(), kill(), start(), terminate()));
    }

    static Method terminate() {
        String page = "bizproc-workflow-terminate.md";
        return method(
                "bizproc.workflow.terminate",
                page,
                "Stop Active Workflow",
                "Stops a workflow that is running. What it did so far stays.",
                List.of(
                        field("ID", Kind.TEXT)
                                .required()
                                .says("Which workflow to stop.\n\nTake it from [bizproc.workflow.instances](./x.md).")
                                .at(FOLDER + page, 22)
                                .row(),
                        field("STATUS", Kind.TEXT)
                                .says("The status text that the workflow ends with.")
                                .at(FOLDER + page, 26)
                                .row()),
                List.of(
                        field("result", Kind.BOOLEAN)
                                .says("`true` when the workflow was stopped.")
                                .row(),
                        time()),
                List.of(
                        error("ACCESS_DENIED", 403, "Access denied!", "The caller is no administrator.", page, 191),
                        error(
                                "ERROR_WRONG_WORKFLOW_ID",
                                400,
                                "Empty workflow instance ID",
                                "`ID` is empty.",
                                page,
                                192)),
                object("ID", new Text(WORKFLOW), "STATUS", new Text("Terminated by rest app.")));
    }

    static Method kill() {
        String page = "bizproc-workflow-kill.md";
        return method(
                "bizproc.workflow.kill",
                page,
                "Delete Running Process",
                "Deletes a workflow with everything that it has stored.",
                List.of(field("ID", Kind.TEXT)
                        .required()
                        .says("Which workflow to delete.")
                        .at(FOLDER + page, 22)
                        .row()),
                List.of(
                        field("result", Kind.BOOLEAN)
                                .says("`true` when it is deleted.")
                                .row(),
                        time()),
                List.of(
                        error("ACCESS_DENIED", 403, "Access denied!", "The caller is no administrator.", page, 182),
                        error(
                                "ERROR_WRONG_WORKFLOW_ID",
                                400,
                                "Empty workflow instance ID",
                                "`ID` is empty.",
                                page,
                                183)),
                object("ID", new Text(WORKFLOW)));
    }

    static Method start() {
        String page = "bizproc-workflow-start.md";
        return method(
                "bizproc.workflow.start",
                page,
                "Start Business Process",
                "Starts a workflow on a document.\n\nNeeds a paid plan, a demo licence or an NFR licence.",
                List.of(
                        field("TEMPLATE_ID", Kind.INTEGER)
                                .required()
                                .says("The template to start.")
                                .at(FOLDER + page, 24)
                                .row(),
                        field("DOCUMENT_ID", Kind.TUPLE)
                                .required()
                                .says("""
                                        The document, as [`module`, `object`, `ELEMENT_ID`]. Some kinds:

                                        - Lead: `['crm', 'CCrmDocumentLead', 'LEAD_777']`
                                        - Quote: `['crm', 'Bitrix\\Crm\\Integration\\BizProc\\Document\\Quote', 'QUOTE_777']`
                                        """)
                                .elements("module", "object", "ELEMENT_ID")
                                .at(FOLDER + page, 26)
                                .row(),
                        field("PARAMETERS", Kind.ANY)
                                .in(Container.MAP)
                                .says("""
                                        Values for the parameters of the template. A user is `user_ID`:

                                        ```php
                                        PARAMETERS: {
                                            'employee': user_14 // employee 14
                                        }
                                        ```
                                        """)
                                .at(FOLDER + page, 42)
                                .row()),
                List.of(
                        field("result", Kind.TEXT)
                                .says("The workflow that was started.")
                                .row(),
                        time()),
                List.of(
                        error(
                                "ERROR_WRONG_WORKFLOW_ID",
                                400,
                                "Empty TEMPLATE_ID",
                                "`TEMPLATE_ID` is empty.",
                                page,
                                252),
                        error("ERROR_WRONG_WORKFLOW_ID", 400, "Template not found", "No such template.", page, 253),
                        error("", 400, "Wrong DOCUMENT_ID!", "`DOCUMENT_ID` is wrong.", page, 254),
                        error("", 400, "Incorrect document type!", "`DOCUMENT_ID` has no type.", page, 255),
                        error(
                                "",
                                400,
                                "Template type and DOCUMENT_ID mismatch!",
                                "The template is for other documents.",
                                page,
                                256),
                        error("ACCESS_DENIED", 403, "Access denied!", "The caller is no administrator.", page, 259)),
                object(
                        "TEMPLATE_ID", new NumberValue(BigDecimal.ONE),
                        "DOCUMENT_ID", array("crm", "CCrmDocumentLead", "LEAD_1"),
                        "PARAMETERS", object("Parameter1", new Text("user_1"))));
    }

    static Method instances() {
        String page = "bizproc-workflow-instances.md";
        return method(
                "bizproc.workflow.instances",
                page,
                "Get a list of running workflows",
                "Lists the workflows that are running.",
                List.of(
                        field("SELECT", Kind.SELECT)
                                .wire("select")
                                .in(Container.LIST)
                                .says("Fields to give for each workflow.")
                                .of(selectFields())
                                .byDefault("['ID', 'MODIFIED', 'OWNED_UNTIL']")
                                .at(FOLDER + page, 28)
                                .row(),
                        field("FILTER", Kind.FILTER)
                                .wire("filter")
                                .says("Which workflows to list.")
                                .likeFieldsOf("SELECT")
                                .operators("!", "<", "<=", ">", ">=")
                                .at(FOLDER + page, 44)
                                .row(),
                        field("ORDER", Kind.ORDER)
                                .wire("order")
                                .says("What to sort by, `asc` or `desc`.")
                                .likeFieldsOf("SELECT")
                                .byDefault("{'MODIFIED': 'desc'}")
                                .at(FOLDER + page, 55)
                                .row(),
                        field("start", Kind.INTEGER)
                                .says("How many workflows to skip: `start = (N - 1) * 50` for page `N`.")
                                .at(FOLDER + page, 66)
                                .row()),
                List.of(
                        field("result", Kind.OBJECT)
                                .in(Container.LIST)
                                .says("The workflows.")
                                .of(instanceFields())
                                .row(),
                        field("total", Kind.INTEGER).says("How many there are.").row(),
                        time()),
                List.of(error("ACCESS_DENIED", 403, "Access denied!", "The caller is no administrator.", page, 330)),
                object(
                        "select", array("ID", "MODIFIED", "STARTED"),
                        "order", object("STARTED", new Text("DESC")),
                        "filter", object(">STARTED_BY", new NumberValue(BigDecimal.ZERO))));
    }

    private static Field[] selectFields() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("ID", "which workflow it is");
        meanings.put("MODIFIED", "when it changed last");
        meanings.put("OWNED_UNTIL", "until when it is locked; more than 5 minutes ago means that it hangs");
        meanings.put("MODULE_ID", "the module of its document");
        meanings.put("ENTITY", "the kind of its document");
        meanings.put("DOCUMENT_ID", "its document");
        meanings.put("STARTED", "when it was started");
        meanings.put("STARTED_BY", "who started it");
        meanings.put("TEMPLATE_ID", "its template");
        return meanings.entrySet().stream()
                .map(entry ->
                        field(entry.getKey(), Kind.TEXT).says(entry.getValue()).row())
                .toArray(Field[]::new);
    }

    private static Field[] instanceFields() {
        return new Field[] {
            field("DOCUMENT_ID", Kind.TEXT).row(),
            field("ENTITY", Kind.TEXT).row(),
            field("ID", Kind.TEXT).row(),
            field("STARTED", Kind.DATE_TIME).row(),
            field("MODULE_ID", Kind.TEXT).row(),
            field("OWNED_UNTIL", Kind.DATE_TIME).row(),
            field("TEMPLATE_ID", Kind.INTEGER).row(),
            field("STARTED_BY", Kind.INTEGER).row()
        };
    }

    private static List<ErrorRow> systemErrors() {
        String include = "_includes/system-errors.md";
        return List.of(
                new ErrorRow(
                        "INTERNAL_SERVER_ERROR",
                        500,
                        "Internal server error",
                        "Ask the server's administrator.",
                        null,
                        List.of(),
                        Rows.at(include, 9)),
                new ErrorRow(
                        "QUERY_LIMIT_EXCEEDED",
                        503,
                        "Too many requests",
                        "The [request rate](/limits.html) is too high.",
                        null,
                        List.of(),
                        Rows.at(include, 13)),
                new ErrorRow(
                        "insufficient_scope",
                        403,
                        "The request requires higher privileges than provided by the webhook token",
                        null,
                        null,
                        List.of(),
                        Rows.at(include, 31)),
                new ErrorRow(
                        "expired_token",
                        401,
                        "The access token provided has expired",
                        null,
                        null,
                        List.of(),
                        Rows.at(include, 33)));
    }

    private static Method method(
            String name,
            String page,
            String title,
            String description,
            List<Field> parameters,
            List<Field> response,
            List<ErrorRow> errors,
            Json example) {
        SourceLocation place = SourceLocation.of(FOLDER + page, 1, 1);
        RequestExample request = new RequestExample("cURL (Webhook)", name, "", example, false, place);
        return Rows.complete(new Method(
                name,
                2,
                place,
                new Overview(title, description, "administrator", false, false, null, null, List.of("bizproc")),
                parameters,
                List.of(),
                response,
                errors,
                List.of(request),
                List.of(),
                name.endsWith("instances") ? READING : Calling.PLAIN));
    }

    private static Field time() {
        return field("time", Kind.TIME).says("How long the call took.").row();
    }

    private static ErrorRow error(String code, int status, String message, String why, String page, int line) {
        return new ErrorRow(code, status, message, why, null, List.of(), Rows.at(FOLDER + page, line));
    }

    private static ArrayValue array(String... items) {
        return new ArrayValue(Arrays.stream(items).<Json>map(Text::new).toList());
    }

    private static ObjectValue object(Object... pairs) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            members.put((String) pairs[i], (Json) pairs[i + 1]);
        }
        return new ObjectValue(members);
    }
}
