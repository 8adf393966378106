package dev.docbind.maven.it;

/**
 * What one run of Maven came to.
 *
 * @param status its exit status
 * @param log everything it printed
 */
record MavenRun(int status, String log) {}
