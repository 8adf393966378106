package dev.docbind.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of a report in a real browser. Without one it is skipped, and says so. {@code -Ddocbind.pictures=FOLDER} saves what is to be
 * seen, of the page that {@code -Ddocbind.page=FILE} names.
 */
class BrowserTest {

    private static final String SHOWN =
            "return [...document.querySelectorAll('article')].filter(it => it.offsetParent).length";
    private static final String COUNT = "return document.getElementById('count').textContent";

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static String page;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        boolean present = Browser.find("chromium").isPresent()
                && Browser.find("chromedriver").isPresent();
        if (!present) {
            System.err.println("BrowserTest IS SKIPPED: there are no chromium and chromedriver on the path");
        }
        Assumptions.assumeTrue(present);
        browser = Browser.start(folder);
        page = write("large.html", SampleReport.large());
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    private static String write(String name, Report report) throws IOException {
        return Files.writeString(folder.resolve(name), HtmlReport.write(report))
                .toUri()
                .toString();
    }

    @BeforeEach
    void asUsual() throws IOException, InterruptedException {
        browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        width(1200);
        scheme("light");
        browser.open("about:blank");
    }

    @Test
    void fiftyFindingsAreAPage() throws IOException, InterruptedException {
        browser.open(page);
        assertThat(browser.run(SHOWN).asInt()).isEqualTo(50);
        assertThat(browser.run(COUNT).asString()).isEqualTo("1\u201350 of 118 findings");

        browser.run("document.querySelector('[data-step=\"1\"]').click()");
        assertThat(browser.run(COUNT).asString()).isEqualTo("51\u2013100 of 118 findings");
        assertThat(browser.run("return location.hash").asString()).isEqualTo("#page=2");
        browser.run("history.back()");
        browser.run("return new Promise(done => setTimeout(done, 200))");
        assertThat(browser.run(COUNT).asString()).isEqualTo("1\u201350 of 118 findings");
    }

    @Test
    void theAddressKeepsTheFilters() throws IOException, InterruptedException {
        browser.open(page);
        browser.run("const f = document.getElementById('filters').elements;"
                + "f.severity.value = 'note'; f.severity.dispatchEvent(new Event('change', {bubbles: true}));"
                + "f.path.value = 'tasks/page5'; f.path.dispatchEvent(new Event('input', {bubbles: true}))");
        assertThat(browser.run(COUNT).asString()).isEqualTo("1\u20137 of 7 findings");
        String address = browser.run("return location.href").asString();
        assertThat(address).endsWith("#severity=note&path=tasks/page5");

        browser.open("about:blank");
        browser.open(address);
        assertThat(browser.run(COUNT).asString()).isEqualTo("1\u20137 of 7 findings");
        assertThat(browser.run("return document.getElementById('filters').elements.severity.value")
                        .asString())
                .isEqualTo("note");
        browser.run("document.querySelector('button[type=reset]').click()");
        assertThat(browser.run(COUNT).asString()).endsWith("of 118 findings");
    }

    @Test
    void aRuleAndASectionAreLinked() throws IOException, InterruptedException {
        browser.open(page);
        browser.run("document.querySelector('a[href=\"#rule=field-not-shown\"]').click()");
        assertThat(browser.run(COUNT).asString()).isEqualTo("1\u201350 of 55 findings");
        browser.run("document.querySelector('a[data-group]').click()");
        assertThat(browser.run(COUNT).asString()).isEqualTo("1\u20131 of 1 findings");
        browser.run("document.querySelector('a.skip').click()");
        assertThat(browser.run(COUNT).asString()).isEqualTo("1\u20131 of 1 findings");
    }

    @Test
    void itCanBeReadWithoutScripts() throws IOException, InterruptedException {
        browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        browser.open(page);
        browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", false));

        assertThat(browser.run(SHOWN).asInt()).isEqualTo(118);
        assertThat(browser.run("return document.getElementById('filters').hidden")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void itLoadsNothingAndItsPolicyStopsNothingOfItsOwn() throws IOException, InterruptedException {
        browser.open(page);
        assertThat(browser.run("return performance.getEntriesByType('resource').length")
                        .asInt())
                .isZero();
        assertThat(browser.run("return getComputedStyle(document.querySelector('article')).borderTopWidth")
                        .asString())
                .isEqualTo("1px");
        assertThat(browser.run("const done = arguments; let ran = false; const s = document.createElement('script');"
                                + "s.textContent = 'window.ran = 1'; document.body.append(s); return window.ran === 1")
                        .asBoolean())
                .as("another script")
                .isFalse();
    }

    @Test
    void textOfPagesRunsNothing() throws IOException, InterruptedException {
        browser.open(write("hostile.html", SampleReport.hostile()));

        assertThat(browser.run("return document.querySelectorAll('script, img').length")
                        .asInt())
                .isEqualTo(1);
        assertThat(browser.run("return document.querySelector('pre').textContent")
                        .asString())
                .contains("</pre><b>\u043c</b>");
    }

    @Test
    void aNarrowScreenNeedsNoScrollingSideways() throws IOException, InterruptedException {
        width(375);
        browser.open(page);

        assertThat(browser.run("return document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(375);
    }

    @Test
    void lightAndDarkHaveTextThatStandsOut() throws IOException, InterruptedException {
        for (String scheme : List.of("light", "dark")) {
            scheme(scheme);
            browser.open(page);
            assertThat(browser.run(CONTRAST).asDouble()).as(scheme).isGreaterThan(4.5);
        }
    }

    @Test
    void theKeyboardReachesEverything() throws IOException, InterruptedException {
        browser.open(page);
        browser.press("/");
        browser.press("page59");
        assertThat(browser.run(COUNT).asString()).isEqualTo("1\u20131 of 1 findings");
        browser.press("\uE004\uE007"); // Tab, Enter: the button beside it
        assertThat(browser.run(COUNT).asString()).endsWith("of 118 findings");
    }

    @Test
    void picturesAreSavedWhereTheyAreAskedFor() throws IOException, InterruptedException {
        String pictures = System.getProperty("docbind.pictures");
        String shown = System.getProperty("docbind.page");
        Assumptions.assumeTrue(pictures != null && shown != null);
        for (String scheme : List.of("light", "dark")) {
            scheme(scheme);
            for (int width : new int[] {375, 1200}) {
                width(width);
                for (String part : List.of("", "#group=contradiction&page=1", "#rule=type-unknown")) {
                    browser.open("about:blank");
                    browser.open(Path.of(shown).toUri() + part);
                    String name = scheme + "-" + width + part.replaceAll("[^a-z]+", "-") + ".png";
                    browser.picture(Path.of(pictures, name));
                }
            }
        }
    }

    /** The least contrast between a text and what is behind it, as accessibility guidelines reckon it. */
    private static final String CONTRAST = """
            const light = colour => {
              const [r, g, b] = colour.match(/[0-9.]+/g).map(Number)
                .map(it => it / 255).map(it => it <= 0.03928 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const back = element => {
              const colour = getComputedStyle(element).backgroundColor;
              return colour === 'rgba(0, 0, 0, 0)' && element.parentElement ? back(element.parentElement) : colour;
            };
            let least = 21;
            for (const element of document.querySelectorAll('p, h1, td, th, a[href], .severity, .n, .path, code, summary, dt')) {
              const [a, b] = [light(getComputedStyle(element).color), light(back(element))];
              least = Math.min(least, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
            }
            return least;""";

    private static void width(int width) throws IOException, InterruptedException {
        browser.command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1200, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    private static void scheme(String scheme) throws IOException, InterruptedException {
        browser.command(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }
}
