package dev.docbind.generator.yfm.cut.internal;

import dev.docbind.generator.yfm.cut.CutBlock;
import dev.docbind.generator.yfm.directive.Directive;
import dev.docbind.generator.yfm.directive.DirectiveBlock;
import dev.docbind.generator.yfm.directive.internal.DirectiveBlockFactory;
import org.jspecify.annotations.Nullable;

/** Opens cuts. */
public final class CutBlockFactory extends DirectiveBlockFactory {

    @Override
    protected @Nullable DirectiveBlock open(Directive directive) {
        return directive.name().equals("cut") ? new CutBlock(directive.quoted()) : null;
    }
}
