package dev.docbind.generator.yfm.include.internal;

import dev.docbind.generator.yfm.directive.Directive;
import dev.docbind.generator.yfm.directive.internal.SingleLineBlockParser;
import dev.docbind.generator.yfm.include.IncludeBlock;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Recognizes includes; one without a link stays text. */
public final class IncludeBlockFactory extends AbstractBlockParserFactory {

    private static final String NO_TITLE = "notitle";

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        Directive directive = Directive.at(state);
        IncludeBlock block = directive != null && directive.name().equals("include") ? read(directive) : null;
        return block == null
                ? BlockStart.none()
                : BlockStart.of(new SingleLineBlockParser(block))
                        .atIndex(state.getLine().getContent().length());
    }

    private static @Nullable IncludeBlock read(Directive directive) {
        String arguments = directive.arguments();
        boolean withoutTitle = directive.firstArgument().equals(NO_TITLE);
        String link = withoutTitle ? arguments.substring(NO_TITLE.length()).strip() : arguments;
        int middle = link.lastIndexOf("](");
        if (!link.startsWith("[") || !link.endsWith(")") || middle < 0) {
            return null;
        }
        String target = link.substring(middle + 2, link.length() - 1).strip();
        int hash = target.indexOf('#');
        return new IncludeBlock(
                link.substring(1, middle),
                hash < 0 ? target : target.substring(0, hash),
                hash < 0 ? null : target.substring(hash + 1),
                withoutTitle);
    }
}
