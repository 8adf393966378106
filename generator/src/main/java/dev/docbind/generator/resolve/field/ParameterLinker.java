package dev.docbind.generator.resolve.field;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.resolve.example.Examples;
import dev.docbind.generator.resolve.field.child.ChildFinder;
import dev.docbind.generator.resolve.field.child.PageTypes;
import dev.docbind.generator.resolve.field.row.RequiredAlternatives;
import dev.docbind.generator.resolve.field.row.RowNames;
import dev.docbind.generator.resolve.field.row.TableRows;
import dev.docbind.generator.resolve.field.row.TopRows;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.type.TypeGlossary;
import dev.docbind.generator.resolve.field.type.TypeResolver;
import dev.docbind.generator.resolve.field.type.VariantExamples;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.ExampleWords;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** Links a page's parameters: rows, children, names on the wire, types. */
public final class ParameterLinker {

    private final PageTypes types;
    private final TypeResolver resolver;

    /** A linker that looks types up in other pages. */
    public ParameterLinker(PageTypes types, TypeGlossary glossary) {
        this.types = types;
        this.resolver = new TypeResolver(Direction.REQUEST, glossary);
    }

    /** The parameters of a method whose page shows these examples. */
    public List<Field> link(Outline outline, SourceLocation page, Examples examples, Diagnostics diagnostics) {
        ExampleWords shown = examples.sentWords();
        TableRows tables = new TableRows(shown);
        ChildFinder children = new ChildFinder(outline, Direction.REQUEST, tables, types, shown);
        List<FieldNode> rows = children.complete(new TopRows(outline, tables).parameters());
        List<FieldNode> named = RowNames.checked(rows, diagnostics);
        ExampleValues sent = examples.sent();
        List<FieldNode> followed = new LinkedParameters(types.linked(), children, diagnostics)
                .followed(RequiredAlternatives.conditioned(named, outline), sent);
        children.reportTooMany(page, diagnostics);
        List<FieldNode> placed = RequestLevels.placed(followed, sent);
        List<FieldNode> nodes = WireNames.spelled(placed, sent, diagnostics);
        VariantExamples variants = resolver.variants(nodes);
        List<Field> fields = new ArrayList<>(nodes.size());
        for (FieldNode node : nodes) {
            fields.add(resolver.resolve(node, variants.own(node, sent.member(node.wireName())), diagnostics));
        }
        return new DefinedTypes(types, resolver).checked(nodes, fields);
    }
}
