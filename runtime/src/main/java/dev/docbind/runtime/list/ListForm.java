package dev.docbind.runtime.list;

/**
 * How a list is asked for, from the text that generated code has for it: the scheme, the path of the parameter that asks for the next
 * page, that of the page's size, and for walks by identifiers the filter, the identifier's key there, the order, the parameter to sort by, the
 * identifier there, the direction, the selection, and the operator of a condition that is a list of the key, this and the value; without
 * it, conditions are members of an object whose names begin with the operator. A part that a method does not have is empty; those at the
 * end are left out.
 */
final class ListForm {

    private static final int PARTS = 11;

    final String scheme;
    final String parameter;
    final String limit;
    final String filter;
    final String key;
    final String order;
    final String sort;
    final String sorted;
    final String ascending;
    final String select;
    final String operator;

    ListForm(String text) {
        String[] parts = (text + "|".repeat(PARTS)).split("\\|", -1);
        scheme = parts[0];
        parameter = parts[1];
        limit = parts[2];
        filter = parts[3];
        key = parts[4];
        order = parts[5];
        sort = parts[6];
        sorted = parts[7];
        ascending = parts[8];
        select = parts[9];
        operator = parts[10];
    }

    boolean isScheme(String name) {
        return scheme.equals(name);
    }
}
