package dev.docbind.generator.resolve;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.resolve.rule.DocumentedMethod;
import dev.docbind.generator.resolve.rule.MethodHead;
import dev.docbind.generator.resolve.rule.Rules;
import dev.docbind.generator.store.Digest;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The method of a page. What the page says of it is read from the store where somebody asks: one thread at a time. */
final class LinkedMethod {

    private final MethodHead head;
    private final @Nullable Digest key;
    private final List<Diagnostic> problems;
    private final Supplier<DocumentedMethod> content;
    private @Nullable DocumentedMethod documented;

    private LinkedMethod(
            MethodHead head, @Nullable Digest key, List<Diagnostic> problems, Supplier<DocumentedMethod> content) {
        this.head = head;
        this.key = key;
        this.problems = problems;
        this.content = content;
    }

    /** A method that is not complete yet, and not checked. */
    static LinkedMethod unchecked(DocumentedMethod method) {
        return new LinkedMethod(MethodHead.of(method.method()), null, List.of(), () -> method);
    }

    /**
     * A method, checked.
     *
     * @param key the digest of all that it depends on; null where it is not known
     * @param apart an empty collector of the run
     */
    static LinkedMethod checked(DocumentedMethod method, @Nullable Digest key, Diagnostics apart) {
        Rules.check(method, apart);
        return new LinkedMethod(MethodHead.of(method.method()), key, apart.sorted(), () -> method);
    }

    /** A method that an earlier run found and checked. */
    static LinkedMethod kept(
            MethodHead head, Digest key, List<Diagnostic> problems, Supplier<DocumentedMethod> content) {
        return new LinkedMethod(head, key, problems, content);
    }

    /** The same method, of which the digest of all that it depends on is known. */
    LinkedMethod with(Digest other) {
        return new LinkedMethod(head, other, problems, this::documented);
    }

    /** What tells it from others. */
    MethodHead head() {
        return head;
    }

    /** The digest of all that it depends on; null where nothing is kept, and where it may be wrong by a fault of this program. */
    @Nullable
    Digest key() {
        return key;
    }

    /** What breaks the rules in it. */
    List<Diagnostic> problems() {
        return problems;
    }

    /** The method and what its page shows of it. */
    DocumentedMethod documented() {
        DocumentedMethod known = documented;
        if (known == null) {
            known = content.get();
            documented = known;
        }
        return known;
    }
}
