package dev.docbind.generator.emit.java.plan;

import static dev.docbind.generator.emit.java.Rows.field;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.Rows;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordPlannerTest {

    private static final ClassName TYPE = ClassName.get("demo", "PartListRequest");

    private static Component first(List<Field> parameters, List<Field> response) {
        Method method = Rows.method("a.b", 2, parameters, response, List.of());
        return RecordPlanner.request(TYPE, method.parameters(), method.response())
                .top()
                .components()
                .get(0);
    }

    @Test
    void aSelectionThatLinksTheTableOfTheAnswerTakesItsNames() {
        Field select =
                field("SELECT", Kind.SELECT).likeFieldsOf("Fields of a Part").row();
        Field items = field("items", Kind.OBJECT)
                .listedUnder("Fields of a Part")
                .of(field("ID", Kind.INTEGER).row())
                .row();
        Field result = field("result", Kind.OBJECT).of(items).row();

        assertThat(first(List.of(select), List.of(result)).type())
                .hasToString("java.util.List<demo.PartListRequest.SelectField>");
    }

    @Test
    void aSelectionThatLinksAnotherTableTakesAnyName() {
        Field select =
                field("SELECT", Kind.SELECT).likeFieldsOf("Fields of a Part").row();
        Field result = field("result", Kind.OBJECT)
                .listedUnder("Fields of a Whole")
                .of(field("ID", Kind.INTEGER).row())
                .row();

        assertThat(first(List.of(select), List.of(result)).type())
                .hasToString("java.util.List<dev.docbind.runtime.FieldName>");
    }

    @Test
    void aMapOfDescribedObjectsIsAMapOfRecords() {
        Field map = field("PROPERTIES", Kind.OBJECT)
                .in(Container.MAP)
                .of(field("Name", Kind.TEXT).row())
                .row();

        assertThat(first(List.of(map), List.of()).type())
                .hasToString("java.util.Map<java.lang.String, demo.PartListRequest.PropertiesValue>");
    }

    @Test
    void aFilterThatLinksTheTableOfTheSelectionTakesItsClass() {
        Field select =
                field("SELECT", Kind.SELECT).likeFieldsOf("Fields of a Part").row();
        Field filter =
                field("FILTER", Kind.FILTER).likeFieldsOf("Fields of a Part").row();
        Field result = field("result", Kind.OBJECT)
                .listedUnder("Fields of a Part")
                .of(field("ID", Kind.INTEGER).row())
                .row();

        assertThat(first(List.of(filter, select), List.of(result)).type())
                .hasToString("dev.docbind.runtime.Filter<demo.PartListRequest.SelectField>");
    }

    @Test
    void fieldsThatOneSectionDescribesHaveOneRecordBetweenThem() {
        Field name = field("Name", Kind.TEXT).row();
        Field given = field("PROPERTIES", Kind.OBJECT)
                .listedUnder("Property")
                .of(name)
                .row();
        Field returned =
                field("RETURNED", Kind.OBJECT).listedUnder("Property").of(name).row();
        Field other = field("OTHER", Kind.OBJECT)
                .listedUnder("Other")
                .of(field("Name", Kind.TEXT)
                        .says("Not this one.")
                        .at("page.md", 2)
                        .row())
                .row();
        Field longer = field("LONGER", Kind.OBJECT)
                .listedUnder("Property")
                .of(name, field("Type", Kind.TEXT).row())
                .row();

        FilePlan shape = RecordPlanner.request(TYPE, List.of(given, returned, other, longer), List.of());

        assertThat(shape.records())
                .extracting(record -> record.type().simpleName())
                .containsExactly("Properties", "Other", "Longer");
        assertThat(shape.top().components())
                .extracting(component -> component.type().toString())
                .containsExactly(
                        "demo.PartListRequest.Properties",
                        "demo.PartListRequest.Properties",
                        "demo.PartListRequest.Other",
                        "demo.PartListRequest.Longer");
    }

    @Test
    void fieldsThatAPageDescribesInTheSameWordsHaveOneRecordBetweenThem() {
        Field phone = field("PHONE", Kind.OBJECT)
                .of(field("VALUE", Kind.TEXT)
                        .says("The number.")
                        .at("page.md", 7)
                        .row())
                .row();
        Field fax = field("FAX", Kind.OBJECT)
                .of(field("VALUE", Kind.TEXT)
                        .says("The number.")
                        .at("page.md", 9)
                        .row())
                .row();
        Field mail = field("MAIL", Kind.OBJECT)
                .of(field("VALUE", Kind.TEXT)
                        .says("The address.")
                        .at("page.md", 11)
                        .row())
                .row();

        FilePlan shape = RecordPlanner.request(TYPE, List.of(phone, fax, mail), List.of());

        assertThat(names(shape)).containsExactly("Phone", "Mail");
    }

    @Test
    void fieldsOfOneObjectThatShareARecordLendItTheNameOfTheObject() {
        Field title = field("TITLE", Kind.OBJECT)
                .of(field("type", Kind.TEXT).shown().row())
                .row();
        Field stage = field("STAGE", Kind.OBJECT)
                .of(field("type", Kind.TEXT).shown().row())
                .row();
        Field result = field("result", Kind.OBJECT).of(title, stage).row();
        Field elsewhere = field("OTHER", Kind.OBJECT)
                .of(field("type", Kind.TEXT).shown().row())
                .row();

        FilePlan shape = RecordPlanner.request(TYPE, List.of(result, elsewhere), List.of());

        assertThat(names(shape)).containsExactly("Result", "ResultField", "Other");
    }

    @Test
    void aSecondRecordThatFieldsOfOneObjectShareHasTheNameOfItsFirstField() {
        Field title = shown("TITLE", "type");
        Field stage = shown("STAGE", "type");
        Field kind = shown("TYPE_ID", "statusType");
        Field source = shown("SOURCE_ID", "statusType");
        Field result =
                field("result", Kind.OBJECT).of(title, kind, stage, source).row();

        FilePlan shape = RecordPlanner.request(TYPE, List.of(result), List.of());

        assertThat(names(shape)).containsExactly("Result", "ResultField", "TypeIdField");
    }

    private static Field shown(String object, String field) {
        return field(object, Kind.OBJECT)
                .of(field(field, Kind.TEXT).shown().row())
                .row();
    }

    private static List<String> names(FilePlan shape) {
        return shape.records().stream()
                .map(record -> record.type().simpleName())
                .toList();
    }

    @Test
    void valuesGoOutAsTheExamplesWriteThem() {
        Field number = field("ID", Kind.INTEGER).written(Written.TEXT).row();
        Field text = field("ID", Kind.TEXT).written(Written.NUMBER).row();

        assertThat(first(List.of(number), List.of()).annotations())
                .extracting(AnnotationSpec::toString)
                .contains("@com.fasterxml.jackson.annotation.JsonFormat("
                        + "shape = com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING)");
        assertThat(first(List.of(text), List.of()).annotations())
                .extracting(AnnotationSpec::toString)
                .contains("@com.fasterxml.jackson.annotation.JsonFormat("
                        + "shape = com.fasterxml.jackson.annotation.JsonFormat.Shape.NUMBER)");
    }
}
