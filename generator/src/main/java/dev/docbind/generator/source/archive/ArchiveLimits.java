package dev.docbind.generator.source.archive;

/**
 * How much an archive may hold. The documentation of 2026 has 2,700 pages of 30 MB together, the largest of 200 kB, and pictures
 * of 200 MB.
 *
 * @param pages how many pages
 * @param page bytes of one page
 * @param total bytes of everything, unpacked
 */
record ArchiveLimits(int pages, long page, long total) {

    static final ArchiveLimits USUAL = new ArchiveLimits(50_000, 16L << 20, 2L << 30);
}
