package dev.docbind.generator.language;

/** For what a letter is replaced. */
public enum LetterUse {
    /** To compare: the letter that authors write as often. */
    SAME,
    /** In an anchor that the documentation's builder makes of a heading. */
    ANCHOR,
    /** In a Java name. */
    NAME
}
