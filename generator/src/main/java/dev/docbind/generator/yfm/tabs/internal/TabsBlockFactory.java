package dev.docbind.generator.yfm.tabs.internal;

import dev.docbind.generator.yfm.directive.Directive;
import dev.docbind.generator.yfm.directive.DirectiveBlock;
import dev.docbind.generator.yfm.directive.internal.DirectiveBlockFactory;
import dev.docbind.generator.yfm.tabs.TabsBlock;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Opens list tabs. */
public final class TabsBlockFactory extends DirectiveBlockFactory {

    @Override
    protected @Nullable DirectiveBlock open(Directive directive) {
        return directive.name().equals("list") && directive.firstArgument().equals("tabs") ? new TabsBlock() : null;
    }

    @Override
    protected BlockParser parser(DirectiveBlock block, ParserState state) {
        return new TabsBlockParser(block);
    }
}
