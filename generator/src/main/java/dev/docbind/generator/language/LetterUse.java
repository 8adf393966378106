package dev.docbind.generator.language;

/** For what a letter is replaced. */
public enum LetterUse {
    /** To compare: the letter that authors write as often. */
    SAME,
    /** To compare: the letter that a Latin one, the key here, was typed for in a word of another script, since they look alike. */
    ALIKE,
    /** In an anchor that the documentation's builder makes of a heading. */
    ANCHOR,
    /** In a Java name. */
    NAME
}
