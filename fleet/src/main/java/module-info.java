/** Limits and tokens that several machines share, on Redis or PostgreSQL. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"
}) // Bucket4j and Lettuce ship no module descriptors
module dev.docbind.fleet {
    requires transitive dev.docbind.runtime;
    requires transitive java.sql;
    requires io.github.bucket4j.core;
    requires io.github.bucket4j.lettuce;
    requires io.github.bucket4j.postgresql;
    requires static transitive lettuce.core; // an application that shares by PostgreSQL alone has none
    requires static transitive org.jspecify;

    exports dev.docbind.fleet.limit;
    exports dev.docbind.fleet.token;
}
