package dev.docbind.generator.yfm.condition.internal;

import dev.docbind.generator.yfm.condition.ConditionBlock;
import dev.docbind.generator.yfm.directive.Directive;
import dev.docbind.generator.yfm.directive.DirectiveBlock;
import dev.docbind.generator.yfm.directive.internal.DirectiveBlockFactory;
import org.jspecify.annotations.Nullable;

/** Opens conditions. */
public final class ConditionBlockFactory extends DirectiveBlockFactory {

    @Override
    protected @Nullable DirectiveBlock open(Directive directive) {
        return directive.name().equals("if") ? new ConditionBlock(directive.arguments()) : null;
    }
}
