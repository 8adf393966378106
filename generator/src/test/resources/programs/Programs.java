package dev.docbind.programs;

import dev.docbind.bitrix24.Bitrix24;
import dev.docbind.bitrix24.bizproc.workflow.WorkflowStartError;
import dev.docbind.bitrix24.calendar.event.EventByday;
import dev.docbind.bitrix24.calendar.event.EventFreq;
import dev.docbind.bitrix24.calendar.event.EventTypeValue;
import dev.docbind.bitrix24.crm.deal.Deal;
import dev.docbind.bitrix24.crm.deal.DealField;
import dev.docbind.bitrix24.crm.item.Item;
import dev.docbind.bitrix24.crm.item.ItemFields;
import dev.docbind.bitrix24.crm.item.ItemFm;
import dev.docbind.bitrix24.disk.folder.FolderRights;
import dev.docbind.bitrix24.lists.element.ElementIblockTypeId;
import dev.docbind.bitrix24.task.elapseditem.ElapsedItemField;
import dev.docbind.bitrix24.tasks.task.Task;
import dev.docbind.bitrix24.tasks.task.TaskField;
import dev.docbind.bitrix24.types.crm.data_types.CrmMultifield;
import dev.docbind.runtime.CustomField;
import dev.docbind.runtime.FieldName;
import dev.docbind.runtime.FileContent;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.list.Cursor;
import dev.docbind.runtime.list.Page;
import dev.docbind.runtime.list.Paged;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How an application calls the portal: each program is one call, as one would write it. */
final class Programs {

    /** What this portal has beside the documentation, declared once. */
    private static final CustomField<BigDecimal> AREA = CustomField.of("ufCrm_1721244707107", BigDecimal.class);

    private static final CustomField<String> COLOUR = CustomField.of("UF_CRM_1721244707107", String.class);
    private static final CustomField<String> ARTICLE = CustomField.of("PROPERTY_1003", String.class);

    private Programs() {}

    /** The deals over 10,000, the largest first, with one custom field. The page calls the method deprecated. */
    @SuppressWarnings("deprecation")
    static String crmDealList(Bitrix24 b24) {
        Response<List<Deal>> page = b24.crm().deal().list(deals -> deals
                .select(DealField.ID, DealField.TITLE, DealField.OPPORTUNITY, COLOUR)
                .filter(f -> f.gt(DealField.OPPORTUNITY, 10_000).like(DealField.TITLE, "house").ne(COLOUR, "red"))
                .order(o -> o.desc(DealField.OPPORTUNITY))
                .start(50L));
        StringBuilder lines = new StringBuilder();
        for (Deal deal : page.result()) {
            lines.append(deal.id())
                    .append(' ')
                    .append(deal.title())
                    .append(' ')
                    .append(deal.opportunity())
                    .append(' ')
                    .append(COLOUR.in(deal.additional()))
                    .append('\n');
        }
        return lines.toString();
    }

    /** A new deal of the universal kind; its answer has the fields of deals beside those of all kinds. */
    static String crmItemAdd(Bitrix24 b24) {
        Item created = b24.crm()
                .item()
                .add(item -> item.entityTypeId(2L).fields(deal -> deal.title("A house")
                        .opportunity(new BigDecimal("9999.99"))
                        .currencyId("EUR")
                        .isManualOpportunity(true)
                        .contactIds(4L, 5L)
                        .begindate(LocalDate.of(2024, 6, 18))
                        .logo(FileContent.of("logo.txt", text("logo")))
                        .fm(mail())
                        .with(AREA, new BigDecimal("64.5"))))
                .result()
                .item();
        return created.id() + " " + created.title() + " " + created.opportunity() + " " + AREA.in(created.additional());
    }

    private static ItemFm mail() {
        return ItemFm.builder()
                .typeId("EMAIL")
                .valueType("WORK")
                .value("ada@example.com")
                .build();
    }

    /** A new contact with a photo, two numbers and a field of this portal. The page calls the method deprecated. */
    @SuppressWarnings("deprecation")
    static Long crmContactAdd(Bitrix24 b24) {
        return b24.crm()
                .contact()
                .add(contact -> contact.fields(f -> f.name("Ada")
                        .birthdate(LocalDate.of(2001, 11, 11))
                        .photo(FileContent.of("ada.png", text("photo")))
                        .opened(true)
                        .companyIds(12L, 13L)
                        .phone(phone("+1333333555", "WORK"), phone("+15599888666", "HOME"))
                        .with(COLOUR, "red")))
                .result();
    }

    private static CrmMultifield phone(String number, String kind) {
        return CrmMultifield.with(phone -> phone.value(number).valueType(kind));
    }

    /** A picture of a product, as a file. */
    static String catalogProductDownload(Bitrix24 b24) {
        FileContent picture = b24.catalog()
                .product()
                .download(r -> r.fields(f -> f.productId(1L).fieldName("DETAIL_PICTURE").fileId(7L)))
                .file();
        return picture.name() + " of " + picture.content().length + " bytes";
    }

    /** A task by version 2. */
    static String tasksTaskGet(Bitrix24 b24) {
        var task = b24.tasks()
                .task()
                .get(request -> request.taskId(8017L).select("ID", "TITLE", "DEADLINE"))
                .result()
                .task();
        return task.title() + " until " + task.deadline();
    }

    /** The same task by REST 3.0. */
    static String tasksTaskGetOfVersion3(Bitrix24 b24) {
        var task = b24.v3()
                .tasks()
                .task()
                .get(request -> request.id(8017L).select("id", "title", "responsible.email"))
                .result()
                .item();
        return task.title() + " by " + task.responsible();
    }

    /** A workflow for a lead; what may go wrong is a constant. */
    static String bizprocWorkflowStart(Bitrix24 b24) {
        try {
            return b24.bizproc()
                    .workflow()
                    .start(request -> request.templateId(1L)
                            .documentId("crm", "CCrmDocumentLead", "LEAD_1")
                            .parameters(Map.of("Parameter1", "user_1")))
                    .result();
        } catch (ApiException e) {
            return switch (WorkflowStartError.of(e)) {
                case ERROR_WRONG_WORKFLOW_ID_TEMPLATE_NOT_FOUND -> "no such template";
                case ACCESS_DENIED -> "ask the administrator";
                default -> throw e;
            };
        }
    }

    /** A message to a chat. */
    static Long imMessageAdd(Bitrix24 b24) {
        return b24.im()
                .message()
                .add(message -> message.dialogId("chat13").message("Good morning").urlPreview(false))
                .result();
    }

    /** The people of a department. */
    static int userGet(Bitrix24 b24) {
        return b24.user()
                .get(users -> users.sort("NAME")
                        .filter(f -> f.eq(FieldName.of("UF_DEPARTMENT"), 1).eq(FieldName.of("ACTIVE"), true)))
                .result()
                .size();
    }

    /** An element with properties of this portal. */
    static Long listsElementAdd(Bitrix24 b24) {
        return b24.lists()
                .element()
                .add(element -> element.iblockTypeId(ElementIblockTypeId.LISTS)
                        .iblockId(47L)
                        .elementCode("element_1")
                        .fields(f -> f.name("Test").with(ARTICLE, "2024-12-31")))
                .result();
    }

    /** The texts of a block of a page. */
    static Boolean landingBlockUpdatenodes(Bitrix24 b24) {
        return b24.landing()
                .block()
                .updateNodes(block -> block.lid(2006L)
                        .block(20476L)
                        .data(Map.of(".landing-block-node-title", "Good morning")))
                .result();
    }

    /** A meeting that repeats every week. */
    static Long calendarEventAdd(Bitrix24 b24) {
        return b24.calendar()
                .event()
                .add(event -> event.type(EventTypeValue.USER)
                        .ownerId(2L)
                        .name("Weekly")
                        .from(LocalDate.of(2024, 6, 14))
                        .to(LocalDate.of(2024, 6, 14))
                        .skipTime(true)
                        .section(5L)
                        .rrule(rule -> rule.freq(EventFreq.WEEKLY)
                                .byday(EventByday.MO)
                                .until(LocalDate.of(2024, 12, 31)))
                        .isMeeting(true)
                        .attendees(1L, 2L))
                .result();
    }

    /** Who worked on a task since a day. */
    static List<String> taskElapseditemGetlist(Bitrix24 b24) {
        return b24.task()
                .elapsedItem()
                .getList(records -> records.taskid(691L)
                        .order(o -> o.desc(ElapsedItemField.ID))
                        .filter(f -> f.ge(ElapsedItemField.CREATED_DATE, LocalDate.of(2024, 1, 1)))
                        .select("ID", "USER_ID", "SECONDS"))
                .result()
                .stream()
                .map(record -> record.userId() + ": " + record.seconds())
                .toList();
    }

    /** A file into a folder. */
    static String diskFolderUploadfile(Bitrix24 b24) {
        FileContent file = FileContent.of("test.txt", text("hello"));
        return b24.disk()
                .folder()
                .uploadFile(upload -> upload.id(8930L)
                        .data(data -> data.name(file.name()))
                        .fileContent(file)
                        .rights(right())
                        .generateUniqueName(true))
                .result()
                .name();
    }

    private static FolderRights right() {
        return FolderRights.builder()
                .taskId(75L)
                .accessCode("U1271")
                .build();
    }

    /** The deals that somebody has changed, all of them. The page calls the method deprecated. */
    @SuppressWarnings("deprecation")
    static String crmDealListPaged(Bitrix24 b24) {
        StringBuilder titles = new StringBuilder();
        for (Deal deal : b24.crm()
                .deal()
                .listPaged(deals -> deals.select(DealField.TITLE).filter(f -> f.gt(DealField.OPPORTUNITY, 10_000)))) {
            titles.append(deal.title()).append('\n');
        }
        return titles.toString();
    }

    /** A page of tasks, and those after it by another process that has nothing but the cursor's text. */
    static String tasksTaskListPaged(Bitrix24 b24) {
        Paged<Task> tasks = b24.tasks().task().listPaged(request -> request.filter(f -> f.eq(TaskField.of("STATUS"), 3)));
        Page<Task> first = tasks.pages().iterator().next();
        if (first.cursor() == null) {
            return first.items().size() + " in all";
        }
        String stored = first.cursor().toString();
        int rest = 0;
        for (Page<Task> page : tasks.pages(Cursor.parse(stored))) {
            rest += page.items().size();
        }
        return first.items().size() + " and " + rest;
    }

    /** The tasks of REST 3.0, whose conditions are lists, by their identifiers. */
    static String tasksTaskListPagedOfVersion3(Bitrix24 b24) {
        long greatest = 0;
        for (dev.docbind.bitrix24.v3.tasks.task.Task task : b24.v3()
                .tasks()
                .task()
                .listPaged(request -> request.select(dev.docbind.bitrix24.v3.tasks.task.TaskField.TITLE)
                        .filter(List.of(List.of("id", ">", 1))))) {
            greatest = Math.max(greatest, task.id());
        }
        return String.valueOf(greatest);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
