package dev.docbind.generator.resolve.calling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.model.Effect;
import dev.docbind.generator.model.Effect.Evidence;
import dev.docbind.generator.model.Effect.Kind;
import dev.docbind.generator.model.Effect.Source;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectReaderTest {

    private static Effect read(String title, String description, String name) {
        return EffectReader.read(title, description, name, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Get a List of Things | The method `demo.thing.list` returns a list. | demo.thing.list",
                "Get Server Time | The method returns the time. | demo.time",
                "Get Things | This method retrieves what was marked as `deletes`. | demo.things",
                "Check Access | The method checks whether things can be moved. | demo.thing.isAllowed",
                "List of Things | It does not mark them. The method returns things. | demo.thing.get",
                "All Things | The method returns things. | demo.thing.getList",
                "Get Things | | demo.thing.getlist",
                "Получить список | Метод `demo.thing.list` возвращает список. | demo.thing.list",
                "Получить профиль | Метод позволяет получить профиль. | demo.profile",
                "Получить события | Метод возвращает события и не помечает их. | demo.events",
            })
    void twoTextsSayThatAMethodReads(String title, String description, String name) {
        assertThat(read(title, description == null ? "" : description, name).reads())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Something says that it changes.
                "Read the list | The method `demo.read.list` marks things as read. | demo.read.list",
                "Get or Modify Access | The method retrieves the access. | demo.access.get",
                "Get Storage | The method returns the storage. If there is none, it creates one. | demo.storage.get",
                "Return Values | The method returns values to the action. | demo.event.send",
                "Add a Thing | The method returns the id of the new thing. | demo.thing.getNew",
                "Получить или изменить доступ | Метод получает доступ. | demo.access.get",
                "Получить хранилище | Метод возвращает хранилище. Если его нет — создает его. | demo.storage.get",
                // Not enough says that it reads.
                "Things | | demo.thing.list",
                "Conduct a Document | The method returns true. | demo.document.conduct",
                "Get a Seat | Takes a seat at the table. | demo.seat",
                "'' | '' | demo.thing",
            })
    void whateverIsNotSureIsAWrite(String title, String description, String name) {
        assertThat(read(title, description == null ? "" : description, name).reads())
                .isFalse();
    }

    @Test
    void theWordsThatDecidedAreKept() {
        assertThat(read("Get Things", "The method returns things.", "demo.thing.getList"))
                .isEqualTo(new Effect(
                        Kind.READ,
                        List.of(
                                new Evidence(Source.TITLE, "Get"),
                                new Evidence(Source.DESCRIPTION, "returns"),
                                new Evidence(Source.NAME, "get"))));
        assertThat(read("Get Things", "The method marks things.", "demo.thing.get"))
                .isEqualTo(new Effect(Kind.WRITE, List.of(new Evidence(Source.DESCRIPTION, "marks"))));
        assertThat(read("Things", "", "demo.thing.get")).isEqualTo(Effect.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "Whether to delete the selected events, false",
        "Confirms all events before this one, false",
        "удалять ли выбранные записи, false",
        "Get things when creating a deal, true",
        "Whether to return deleted things, true",
    })
    void aParameterThatAsksForAChangeMakesItAWrite(String description, boolean reads) {
        Field field = Field.builder("clear", SourceLocation.of("page.md", 1, 1))
                .description(description)
                .build();
        assertThat(EffectReader.read("Get Events", "The method returns events.", "demo.event.get", List.of(field))
                        .reads())
                .isEqualTo(reads);
    }
}
