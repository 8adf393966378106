package dev.docbind.generator.yfm.note.internal;

import dev.docbind.generator.yfm.directive.Directive;
import dev.docbind.generator.yfm.directive.DirectiveBlock;
import dev.docbind.generator.yfm.directive.internal.DirectiveBlockFactory;
import dev.docbind.generator.yfm.note.NoteBlock;
import org.jspecify.annotations.Nullable;

/** Opens notes. */
public final class NoteBlockFactory extends DirectiveBlockFactory {

    @Override
    protected @Nullable DirectiveBlock open(Directive directive) {
        if (!directive.name().equals("note")) {
            return null;
        }
        String kind = directive.firstArgument();
        return new NoteBlock(kind.isEmpty() ? "info" : kind, directive.quoted());
    }
}
