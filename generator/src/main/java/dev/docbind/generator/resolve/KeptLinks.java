package dev.docbind.generator.resolve;

import dev.docbind.generator.store.Store;

/** What earlier runs linked, and where what this one links is noted. Several threads may use it. */
public final class KeptLinks {

    /** Nothing is kept. */
    public static final KeptLinks NONE = new KeptLinks(KeptPages.NONE, KeptNamespaces.NONE);

    private final KeptPages pages;
    private final KeptNamespaces namespaces;

    private KeptLinks(KeptPages pages, KeptNamespaces namespaces) {
        this.pages = pages;
        this.namespaces = namespaces;
    }

    /** What is kept in a store. */
    public static KeptLinks in(Store store) {
        return store.keeps()
                ? new KeptLinks(KeptPages.in(store.stage("pages")), KeptNamespaces.in(store.stage("namespaces")))
                : NONE;
    }

    KeptPages pages() {
        return pages;
    }

    KeptNamespaces namespaces() {
        return namespaces;
    }

    /** Writes what is noted. A run that found a page changed while it read does not, and begins anew. */
    public void flush() {
        pages.flush();
        namespaces.flush();
    }
}
