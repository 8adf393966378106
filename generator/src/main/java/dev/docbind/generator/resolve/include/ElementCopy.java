package dev.docbind.generator.resolve.include;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Copies blocks: each location is mapped, each include replaced. */
final class ElementCopy implements Element.Visitor<List<Element>> {

    private final UnaryOperator<SourceLocation> place;
    private final Function<Element.Include, List<Element>> includes;

    ElementCopy(UnaryOperator<SourceLocation> place, Function<Element.Include, List<Element>> includes) {
        this.place = place;
        this.includes = includes;
    }

    List<Element> all(List<Element> elements) {
        return elements.stream()
                .flatMap(element -> element.accept(this).stream())
                .toList();
    }

    @Override
    public List<Element> heading(Element.Heading it) {
        return List.of(new Element.Heading(it.level(), it.text(), it.anchor(), place.apply(it.location())));
    }

    @Override
    public List<Element> paragraph(Element.Paragraph it) {
        return List.of(
                new Element.Paragraph(it.text(), it.lines().stream().map(place).toList()));
    }

    @Override
    public List<Element> fence(Element.CodeFence it) {
        return List.of(new Element.CodeFence(it.info(), it.text(), it.closed(), place.apply(it.location())));
    }

    @Override
    public List<Element> table(Element.Table it) {
        return List.of(
                new Element.Table(it.rows().stream().map(this::row).toList(), it.closed(), place.apply(it.location())));
    }

    private Element.Row row(Element.Row it) {
        return new Element.Row(it.cells().stream().map(this::cell).toList(), place.apply(it.location()));
    }

    private Element.Cell cell(Element.Cell it) {
        return new Element.Cell(it.markdown(), all(it.content()), place.apply(it.location()));
    }

    @Override
    public List<Element> list(Element.ItemList it) {
        List<Element.Item> items = it.items().stream()
                .map(item -> new Element.Item(all(item.content()), place.apply(item.location())))
                .toList();
        return List.of(new Element.ItemList(it.numbered(), items, place.apply(it.location())));
    }

    @Override
    public List<Element> note(Element.Note it) {
        return List.of(new Element.Note(it.kind(), it.title(), all(it.content()), place.apply(it.location())));
    }

    @Override
    public List<Element> tabs(Element.Tabs it) {
        List<Element.Tab> tabs = it.tabs().stream()
                .map(tab -> new Element.Tab(tab.label(), all(tab.content()), place.apply(tab.location())))
                .toList();
        SourceLocation end = it.end();
        return List.of(new Element.Tabs(tabs, place.apply(it.location()), end == null ? null : place.apply(end)));
    }

    @Override
    public List<Element> cut(Element.Cut it) {
        return List.of(new Element.Cut(it.title(), all(it.content()), place.apply(it.location())));
    }

    @Override
    public List<Element> quote(Element.Quote it) {
        return List.of(new Element.Quote(all(it.content()), place.apply(it.location())));
    }

    @Override
    public List<Element> include(Element.Include it) {
        return includes.apply(new Element.Include(
                it.label(),
                it.target(),
                it.anchor(),
                it.withoutTitle(),
                place.apply(it.location()),
                place.apply(it.targetLocation())));
    }
}
