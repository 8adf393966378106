package dev.docbind.generator.resolve.response;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.resolve.example.Examples;
import dev.docbind.generator.resolve.field.DefinedTypes;
import dev.docbind.generator.resolve.field.child.ChildFinder;
import dev.docbind.generator.resolve.field.child.PageTypes;
import dev.docbind.generator.resolve.field.row.RowNames;
import dev.docbind.generator.resolve.field.row.TableRows;
import dev.docbind.generator.resolve.field.row.TopRows;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.type.LocalDateTimes;
import dev.docbind.generator.resolve.field.type.TypeGlossary;
import dev.docbind.generator.resolve.field.type.TypeResolver;
import dev.docbind.generator.resolve.field.type.VariantExamples;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.ExampleWords;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** Links the documented answer: rows, children, their places on the wire, types. */
public final class ResponseLinker {

    private final PageTypes types;
    private final TypeResolver resolver;

    /** A linker that looks types up in other pages. */
    public ResponseLinker(PageTypes types, TypeGlossary glossary) {
        this.types = types;
        this.resolver = new TypeResolver(Direction.RESPONSE, glossary);
    }

    /** The answer of a method with these parameters whose page shows these examples. */
    public List<Field> link(
            Outline outline, SourceLocation page, List<Field> parameters, Examples examples, Diagnostics diagnostics) {
        ExampleWords shown = examples.answeredWords();
        TableRows tables = new TableRows(shown);
        ExampleValues envelope = EnvelopedAnswers.of(examples);
        DescribedFields described = DescribedFields.of(
                outline, new TopRows(outline, tables).answers(), envelope.member(Envelope.RESULT), tables);
        ChildFinder children = new ChildFinder(outline, Direction.RESPONSE, tables, types, shown);
        children.use(described.sections());
        List<FieldNode> complete = children.complete(listedHere(described.rows()));
        List<FieldNode> rows = UnlinkedTable.adopted(outline, complete, children, tables);
        SourceLocation place = EnvelopedAnswers.place(examples, page);
        List<FieldNode> placed = new TreePlacer(place).place(rows, envelope);
        List<FieldNode> linked = new LinkedAnswer(types.linked(), children, place).followed(placed, envelope);
        List<FieldNode> named = new AnsweredNames(diagnostics).spelled(LiteralNames.kept(linked, envelope), envelope);
        List<FieldNode> followed = KeysOfOneKind.filled(named, envelope);
        children.reportTooMany(page, diagnostics);
        List<FieldNode> completed = SelectedFields.completed(
                ExampleFields.completed(followed, envelope, resolver.variants(followed), place), parameters);
        List<FieldNode> tree =
                UnlistedKeys.added(RowNames.checked(ValueRows.listed(completed, envelope), diagnostics), envelope);
        TypeResolver answers =
                resolver.of(LocalDateTimes.formIn(envelope.member(Envelope.RESULT)), examples.namedValues());
        VariantExamples variants = answers.variants(tree);
        List<Field> fields = new ArrayList<>(tree.size());
        for (FieldNode row : tree) {
            fields.add(answers.resolve(row, variants.own(row, envelope.member(row.wireName())), diagnostics));
        }
        List<Field> answer = FieldDescriptions.typed(
                UnlistedKeys.apart(new DefinedTypes(types, resolver).checked(tree, fields)), envelope);
        return FieldTitles.typed(examples.method(), answer, envelope);
    }

    /** A page that lists rows beside the envelope's describes the result itself, wherever the result's type leads. */
    private static List<FieldNode> listedHere(List<FieldNode> rows) {
        return rows.stream().allMatch(row -> Envelope.holds(row.name()))
                ? rows
                : FieldNode.each(rows, row -> row.name().equals(Envelope.RESULT) ? row.describedHere() : row);
    }
}
