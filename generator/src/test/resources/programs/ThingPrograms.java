package dev.docbind.programs;

import dev.docbind.bitrix24.Bitrix24;
import dev.docbind.bitrix24.calendar.event.Event;
import dev.docbind.bitrix24.calendar.event.EventTypeValue;
import dev.docbind.bitrix24.catalog.price.PriceModifyFields;
import dev.docbind.bitrix24.catalog.product.Product;
import dev.docbind.bitrix24.crm.deal.Deal;
import dev.docbind.bitrix24.crm.deal.DealFields;
import dev.docbind.bitrix24.crm.timeline.comment.Comment;
import dev.docbind.bitrix24.crm.timeline.comment.CommentEntityType;
import dev.docbind.bitrix24.crm.timeline.comment.CommentField;
import dev.docbind.bitrix24.sale.order.SaleOrder;
import dev.docbind.bitrix24.tasks.task.Task;
import dev.docbind.bitrix24.tasks.task.TaskPriority;
import dev.docbind.bitrix24.telephony.externalcall.ExternalCallStatusCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** How an application works with things: each program makes what it needs, or reads it, and goes on with that. */
final class ThingPrograms {

    private ThingPrograms() {}

    /** A copy of a deal, with the fields of this portal. */
    @SuppressWarnings("deprecation")
    static Long crmDealCopy(Bitrix24 b24) {
        Deal deal = b24.crm().deal().get(410L).result();
        DealFields fields =
                deal.toFields().toBuilder().title("Copy of " + deal.title()).build();
        return b24.crm().deal().add(r -> r.fields(fields)).result();
    }

    /** A company, a contact of it, and a deal with both. */
    @SuppressWarnings("deprecation")
    static Long crmDealOfACompany(Bitrix24 b24) {
        Long company = b24.crm()
                .company()
                .add(r -> r.fields(f -> f.title("Lovelace Ltd")))
                .result();
        Long contact = b24.crm()
                .contact()
                .add(r -> r.fields(f -> f.name("Ada").companyId(company)))
                .result();
        return b24.crm()
                .deal()
                .add(r -> r.fields(
                        f -> f.title("A house").companyId(company).contactIds(contact)))
                .result();
    }

    /** A task with an entry in its checklist. */
    static Long taskChecklistitemAdd(Bitrix24 b24) {
        Task task = b24.tasks()
                .task()
                .add(r -> r.fields(f -> f.title("Build").responsibleId(1L).priority(TaskPriority.HIGH)))
                .result()
                .task();
        return b24.task()
                .checklistItem()
                .add(r -> r.taskid(task.id()).fields(f -> f.title("Foundation")))
                .result();
    }

    /** An order with a product in its basket. */
    static BigDecimal saleBasketitemAdd(Bitrix24 b24) {
        SaleOrder order = b24.sale()
                .order()
                .add(r -> r.fields(f -> f.lid("s1").personTypeId(1L).currency("EUR")))
                .result()
                .order();
        return b24.sale()
                .basketItem()
                .add(r -> r.fields(f -> f.orderId(order.id())
                        .productId(7L)
                        .price(BigDecimal.TEN)
                        .quantity(BigDecimal.ONE)
                        .currency("EUR")))
                .result()
                .basketItem()
                .price();
    }

    /** A product with a price. */
    static int catalogPriceModify(Bitrix24 b24) {
        Product product = b24.catalog()
                .product()
                .add(r -> r.fields(f -> f.iblockId(23L).name("Brick")))
                .result()
                .element();
        return b24.catalog()
                .price()
                .modify(r -> r.fields(f -> f.product(p -> p.id(product.id()).prices(price()))))
                .result()
                .prices()
                .size();
    }

    private static PriceModifyFields.PricesItem price() {
        return PriceModifyFields.PricesItem.builder()
                .catalogGroupId(1L)
                .price(BigDecimal.TEN)
                .currency("EUR")
                .build();
    }

    /** A call that came in and was taken. */
    static String telephonyExternalcallFinish(Bitrix24 b24) {
        String call = b24.telephony()
                .externalCall()
                .register(r -> r.userId(1L).phoneNumber("+1333333555").type(2L).crmCreate(true))
                .result()
                .callId();
        return b24.telephony()
                .externalCall()
                .finish(r -> r.callId(call)
                        .userId(1L)
                        .duration(60L)
                        .statusCode(ExternalCallStatusCode.SUCCESSFUL_CALL))
                .result()
                .callId();
    }

    /** What is said of a deal in its timeline. */
    static List<String> crmTimelineCommentList(Bitrix24 b24) {
        return b24.crm()
                .timeline()
                .comment()
                .list(r -> r.filter(
                        f -> f.eq(CommentField.ENTITY_ID, 7L).eq(CommentField.ENTITY_TYPE, CommentEntityType.DEAL)))
                .result()
                .stream()
                .map(Comment::comment)
                .toList();
    }

    /** The departments, by the one above each. */
    static String departmentGet(Bitrix24 b24) {
        return b24.department().get().result().stream()
                .map(department -> department.name() + " in " + department.parent())
                .toList()
                .toString();
    }

    /** The meetings of a week. */
    static int calendarEventGet(Bitrix24 b24) {
        LocalDate day = LocalDate.of(2024, 6, 14);
        List<Event> events = b24.calendar()
                .event()
                .get(r -> r.type(EventTypeValue.USER).ownerId(1L).from(day).to(day.plusDays(7)))
                .result();
        return events.size();
    }

    /** A task of REST 3.0, read and changed. */
    static Boolean tasksTaskUpdateOfVersion3(Bitrix24 b24) {
        var task = b24.v3()
                .tasks()
                .task()
                .get(r -> r.id(7L).select("id", "priority"))
                .result()
                .item();
        return b24.v3()
                .tasks()
                .task()
                .update(r -> r.id(task.id()).fields(f -> f.title("Built")))
                .result()
                .result();
    }
}
