package dev.docbind.generator.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageLanguageTest {

    @Test
    void mostHeadingsDecide() {
        assertThat(language("# Добавить\n\n## Параметры\n\n### item.add\n")).isEqualTo("ru");
        assertThat(language("# Add\n\n## Parameters\n\n### Поле\n")).isEqualTo("en");
        assertThat(language("")).isEqualTo("en");
    }

    @Test
    void tablesAreNoHeadings() {
        String table = "#|\n|| **ID** | Номер ||\n|#\n\n";

        assertThat(language("# Поля\n\n" + table + table)).isEqualTo("ru");
    }

    private static String language(String page) {
        return PageLanguage.of(List.of(new SourceFile("page.md", page)));
    }
}
