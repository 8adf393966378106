package dev.docbind.bitrix24.check;

/** The two ways to prove who calls. */
enum Caller {
    /** The address is the proof. */
    WEBHOOK,
    /** The body carries a token. */
    OAUTH
}
