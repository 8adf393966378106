package dev.docbind.generator.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.source.SourceFile;
import dev.docbind.generator.source.tree.DocTree;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixedLanguagesTest {

    private static final String ENGLISH = "# Add\n\n## Parameters\n";
    private static final String RUSSIAN = "# Добавить\n\n## Параметры\n";

    @Test
    void translationsSideBySideAreFound() {
        assertThat(folders(
                        file("en/a/add.md", ENGLISH),
                        file("en/a/get.md", ENGLISH),
                        file("ru/a/add.md", RUSSIAN),
                        file("ru/a/get.md", RUSSIAN),
                        file("ru/a/later.md", RUSSIAN)))
                .containsExactly("en", "ru");
    }

    @Test
    void foldersOfOneLanguageAreNone() {
        assertThat(folders(
                        file("reference/index.md", ENGLISH),
                        file("reference/add.md", ENGLISH),
                        file("settings/index.md", ENGLISH),
                        file("settings/add.md", ENGLISH)))
                .isEmpty();
    }

    @Test
    void fewPagesOfAnotherLanguageAreNone() {
        assertThat(folders(
                        file("reference/index.md", ENGLISH),
                        file("reference/add.md", ENGLISH),
                        file("reference/get.md", ENGLISH),
                        file("settings/index.md", RUSSIAN),
                        file("settings/batch.md", RUSSIAN)))
                .isEmpty();
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text);
    }

    private static List<String> folders(SourceFile... files) {
        DocTree docs = DocTree.of(List.of(files));
        return MixedLanguages.folders(docs.paths(), docs::file);
    }
}
