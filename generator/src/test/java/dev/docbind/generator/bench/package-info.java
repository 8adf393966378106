/** Measurements that are started by hand. Nothing here is a test. */
package dev.docbind.generator.bench;
