package dev.docbind.generator.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;

/**
 * A language that pages are written in.
 *
 * @param code its code as the spec has it, such as {@code en}
 * @param script the script that it is written in
 * @param site where its documentation is published; empty where it is not
 * @param letters letters and what stands for them, by use; lower case
 * @param terms the wordings of each term
 * @param sayings what is written in it
 */
record Language(
        String code,
        UnicodeScript script,
        String site,
        Map<LetterUse, Map<Integer, String>> letters,
        Map<Term, List<Wording>> terms,
        Map<Saying, String> sayings) {}
