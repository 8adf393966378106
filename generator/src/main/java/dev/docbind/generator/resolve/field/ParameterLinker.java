package dev.docbind.generator.resolve.field;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.resolve.field.child.ChildFinder;
import dev.docbind.generator.resolve.field.child.PageTypes;
import dev.docbind.generator.resolve.field.row.RequiredAlternatives;
import dev.docbind.generator.resolve.field.row.RowNames;
import dev.docbind.generator.resolve.field.row.TableRows;
import dev.docbind.generator.resolve.field.row.TopRows;
import dev.docbind.generator.resolve.field.tree.FieldDraft;
import dev.docbind.generator.resolve.field.type.TypeGlossary;
import dev.docbind.generator.resolve.field.type.TypeResolver;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.ShownWords;
import dev.docbind.generator.resolve.outline.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Links a page's parameters: rows, children, names on the wire, types. */
public final class ParameterLinker {

    private final PageTypes types;
    private final TypeResolver resolver;
    private final DefinedTypes defined;

    /** A linker that looks types up in other pages. */
    public ParameterLinker(PageTypes types, TypeGlossary glossary) {
        this.types = types;
        this.resolver = new TypeResolver(Direction.REQUEST, glossary);
        this.defined = new DefinedTypes(types, resolver);
    }

    /** The parameters of a method whose examples send these requests. */
    public List<Field> link(Outline outline, String method, List<RequestExample> requests, Diagnostics diagnostics) {
        List<Json> bodies = requests.stream()
                .filter(request -> request.method().equalsIgnoreCase(method))
                .map(RequestExample::json)
                .filter(Objects::nonNull)
                .toList();
        ShownWords shown = ShownWords.of(bodies);
        TableRows tables = new TableRows(shown);
        List<FieldDraft> rows = new ArrayList<>(new TopRows(outline, tables).parameters(diagnostics));
        new ChildFinder(outline, Direction.REQUEST, tables, types, shown).complete(rows, diagnostics);
        RowNames.check(rows, diagnostics);
        RequiredAlternatives.settle(rows, outline);
        ExampleValues sent = ExampleValues.of(bodies);
        RequestLevels.place(rows, sent);
        WireNames.settle(rows, sent, diagnostics);
        for (FieldDraft row : rows) {
            row.unsent = isUnsent(row, sent);
            resolver.resolve(row, sent.member(row.wireName), diagnostics);
        }
        defined.settle(rows);
        return FieldDraft.toFields(rows);
    }

    /** Whether the page's own requests do without what a star demands. */
    private static boolean isUnsent(FieldDraft row, ExampleValues sent) {
        return row.required
                && row.requiredWhen == null
                && !row.map
                && sent.isObject()
                && sent.spellings(row.wireName).isEmpty();
    }
}
