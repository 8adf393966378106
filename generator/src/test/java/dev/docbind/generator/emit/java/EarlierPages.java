package dev.docbind.generator.emit.java;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The page of a method, in parts that tests change. */
final class EarlierPages {

    private static final String PAGE = """
            # Read an Order %1$s

            > Scope: [`demo`](../scopes/permissions.md)
            >
            > Who can execute the method: any user

            Reads one.

            ## Method Parameters

            #|
            || **Name**
            `type` | **Description** ||
            %2$s
            |#

            ## Response Handling

            HTTP status: **200**

            ### Returned Data

            #|
            || **Name**
            `type` | **Description** ||
            %3$s
            |#

            ## Error Handling

            HTTP status: **400**

            ### Possible Error Codes

            #|
            || **Code** | **Description** | **Value** ||
            %4$s
            |#
            """;

    private EarlierPages() {}

    /** Writes the page of a method; rows are lines such as {@code id* integer What it is}, in which an at sign stands for the end of a line. */
    static void write(Path docs, String method, String parameters, String response, String errors) throws IOException {
        Files.createDirectories(docs);
        Files.writeString(
                docs.resolve(method.replace('.', '-') + ".md"),
                PAGE.formatted(method, rows(parameters), rows(response), errors(errors)));
    }

    private static String rows(String lines) {
        return lines.lines().map(EarlierPages::row).collect(Collectors.joining("\n"));
    }

    private static String row(String line) {
        String[] parts = line.strip().split(" ", 3);
        return "|| **" + parts[0] + "**\n[`" + parts[1] + "`](../data-types.md) | "
                + (parts.length == 3 ? parts[2].replace('@', '\n') : "What it is") + " ||";
    }

    private static String errors(String codes) {
        return codes.lines()
                .map(code -> "|| `" + code + "` | Says " + code + " |> ||")
                .collect(Collectors.joining("\n"));
    }
}
