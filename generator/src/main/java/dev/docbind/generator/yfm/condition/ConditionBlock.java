package dev.docbind.generator.yfm.condition;

import dev.docbind.generator.yfm.directive.DirectiveBlock;

/** Text that is published only where a condition holds. */
public final class ConditionBlock extends DirectiveBlock {

    private final String expression;

    /** Text under the condition {@code expression}. */
    public ConditionBlock(String expression) {
        super("if", "endif");
        this.expression = expression;
    }

    /** The condition as written, such as {@code build == 'dev'}. */
    public String expression() {
        return expression;
    }
}
