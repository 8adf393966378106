package dev.docbind.generator.resolve.response;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.resolve.field.DefinedTypes;
import dev.docbind.generator.resolve.field.child.ChildFinder;
import dev.docbind.generator.resolve.field.child.PageTypes;
import dev.docbind.generator.resolve.field.row.RowNames;
import dev.docbind.generator.resolve.field.row.TableRows;
import dev.docbind.generator.resolve.field.row.TopRows;
import dev.docbind.generator.resolve.field.tree.FieldDraft;
import dev.docbind.generator.resolve.field.type.TypeGlossary;
import dev.docbind.generator.resolve.field.type.TypeResolver;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.ShownWords;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Links the documented answer: rows, children, their places on the wire, types. */
public final class ResponseLinker {

    private final PageTypes types;
    private final TypeResolver resolver;
    private final DefinedTypes defined;

    /** A linker that looks types up in other pages. */
    public ResponseLinker(PageTypes types, TypeGlossary glossary) {
        this.types = types;
        this.resolver = new TypeResolver(Direction.RESPONSE, glossary);
        this.defined = new DefinedTypes(types, resolver);
    }

    /** The answer of a method with these parameters whose page shows these answers. */
    public List<Field> link(
            Outline outline,
            SourceLocation page,
            List<Field> parameters,
            List<AnswerExample> answers,
            Diagnostics diagnostics) {
        ShownWords shown = ShownWords.of(answers.stream()
                .filter(answer -> answer.kind() == AnswerExample.Kind.SUCCESS)
                .map(AnswerExample::json)
                .filter(Objects::nonNull)
                .toList());
        TableRows tables = new TableRows(shown);
        List<FieldDraft> rows = new ArrayList<>(new TopRows(outline, tables).answers(diagnostics));
        ExampleValues envelope = Envelope.of(answers);
        Set<Section> taken =
                DescribedFields.adopt(outline, rows, envelope.member(Envelope.RESULT), tables, diagnostics);
        if (rows.stream().anyMatch(row -> !Envelope.holds(row.name))) {
            rows.stream().filter(row -> row.name.equals(Envelope.RESULT)).forEach(FieldDraft::describedHere);
        }
        ChildFinder children = new ChildFinder(outline, Direction.RESPONSE, tables, types, shown);
        children.used().addAll(taken);
        children.complete(rows, diagnostics);
        UnlinkedTable.adopt(outline, rows, children, tables, diagnostics);
        List<FieldDraft> tree = new TreePlacer(Envelope.place(answers, page)).place(rows, envelope);
        ShownLevels.complete(tree, envelope, Envelope.place(answers, page));
        SelectedFields.complete(tree, parameters);
        ShownValues.settle(tree, envelope);
        RowNames.check(tree, diagnostics);
        tree.forEach(row -> resolver.resolve(row, envelope.member(row.wireName), diagnostics));
        defined.settle(tree);
        return FieldDraft.toFields(tree);
    }
}
