package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MethodGlobTest {

    @Test
    void oneStarIsOneSegment() {
        assertThat(MethodGlob.of("crm.deal.*").matches("crm.deal.add")).isTrue();
        assertThat(MethodGlob.of("crm.deal.*").matches("crm.deal.contact.add")).isFalse();
        assertThat(MethodGlob.of("crm.deal.*").matches("crm.deal")).isFalse();
    }

    @Test
    void twoStarsAreAnyNumberOfSegments() {
        assertThat(MethodGlob.of("bizproc.**").matches("bizproc.workflow.start"))
                .isTrue();
        assertThat(MethodGlob.of("bizproc.**").matches("bizproc")).isTrue();
        assertThat(MethodGlob.of("**.list").matches("crm.deal.list")).isTrue();
        assertThat(MethodGlob.of("**.list").matches("crm.deal.get")).isFalse();
        assertThat(MethodGlob.of("crm.**.get").matches("crm.deal.contact.items.get"))
                .isTrue();
    }

    @Test
    void caseDoesNotMatter() {
        assertThat(MethodGlob.of("TASKS.flow.*").matches("tasks.flow.Flow")).isTrue();
    }

    @Test
    void aStarInsideASegmentIsAPartOfIt() {
        assertThat(MethodGlob.of("crm.*fields").matches("crm.userfields")).isTrue();
        assertThat(MethodGlob.of("crm.a*b*c").matches("crm.abc")).isTrue();
        assertThat(MethodGlob.of("crm.ab*b").matches("crm.ab")).isFalse();
    }

    @Test
    void aSignThatNoNameHasIsRefused() {
        for (String pattern : List.of("[", "crm.{deal,lead}.*", "crm.deal.?", "crm/deal", "crm deal", "!crm")) {
            assertThatThrownBy(() -> MethodGlob.of(pattern))
                    .as(pattern)
                    .hasMessageContaining("\"" + pattern + "\" has the character");
        }
        assertThat(MethodGlob.of("tasks.flow-x.a_1*").matches("tasks.flow-x.a_12"))
                .isTrue();
    }

    @Test
    void anEmptySegmentIsRefused() {
        assertThatThrownBy(() -> MethodGlob.of("crm..add")).hasMessageContaining("crm..add");
    }

    @Test
    void aTextIsWorthReadingWhereTheWordsOfItsNamespaceStandAsNames() {
        assertThat(worth("im.**", "https://example.com/rest/im.chat.add")).isTrue();
        assertThat(worth("im.**", "time and image")).isFalse();
        assertThat(worth("im*.chat.add", "imbot.chat.add")).isTrue();
        assertThat(worth("*.im.add", "bot.im.add")).isTrue();
        assertThat(worth("user.get", "# user.current")).isTrue();
        assertThat(worth("user.*", "a user may")).isFalse();
        assertThat(worth("crm.deal.get", "crm.dealcategory.get crm.deal2.get")).isFalse();
        assertThat(worth("crm.*.*.get", "crm.x")).isTrue();
        assertThat(worth("crm.**.get", "'crm'")).isTrue();
        assertThat(worth("crm.a**b.get", "crm.axyb.get")).isTrue();
        assertThat(worth("profile", "# profile")).isTrue();
        assertThat(worth("profile", "# profiles")).isFalse();
        assertThat(worth("**.list", "")).isTrue();
        assertThat(worth("Im.**", "time, and IM.CHAT.ADD")).isTrue();
        assertThat(worth("im.**", "i")).isFalse();
        assertThat(worth("\u0451\u0436.**", "\u0401\u0416.\u0451")).isTrue();
    }

    private static boolean worth(String pattern, String text) {
        return MethodGlob.of(pattern).mayStandIn(text);
    }
}
