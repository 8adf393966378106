package dev.docbind.generator.report;

import dev.docbind.generator.source.Sha256;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Writes a report as one file of HTML. It loads nothing, and its policy lets nothing run but its own style sheet and script. */
public final class HtmlReport {

    private static final String FOLDER = "/META-INF/docbind/report/";

    private HtmlReport() {}

    /**
     * The page. It has no characters but those of ASCII, so that it is the same in whatever encoding it is written.
     *
     * @param report what it shows
     */
    @SuppressWarnings("NullAway") // the engine wants an interceptor for forms, or null
    public static String write(Report report) {
        String style = resource("report.css");
        String script = resource("report.js");
        String policy = "default-src 'none'; style-src '" + digest(style) + "'; script-src '" + digest(script)
                + "'; base-uri 'none'; form-action 'none'";
        StringOutput out = new StringOutput();
        JtereportGenerated.render(new OwaspHtmlTemplateOutput(out), null, ReportView.of(report, policy, style, script));
        return ascii(out.toString());
    }

    private static String digest(String text) {
        byte[] digest = Sha256.start().digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    private static String ascii(String html) {
        StringBuilder ascii = new StringBuilder(html.length() + html.length() / 8);
        html.codePoints().forEach(point -> {
            if (point < 0x80) {
                ascii.append((char) point);
            } else {
                ascii.append("&#").append(point).append(';');
            }
        });
        return ascii.toString();
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
