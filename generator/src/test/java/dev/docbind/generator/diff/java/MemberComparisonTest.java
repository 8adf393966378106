package dev.docbind.generator.diff.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diff.Effect;
import dev.docbind.generator.emit.java.api.ApiMember;
import dev.docbind.generator.emit.java.api.ApiType;
import dev.docbind.generator.emit.java.api.ClientApiBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemberComparisonTest {

    private static final String LONGS = "java.util.List<java.lang.Long>";

    @Test
    void otherTypeArgumentsThatFitLinkAsBefore() {
        assertThat(effect(setter(LONGS), setter("java.util.List<?>"))).isEqualTo(Effect.ADDS);
        assertThat(effect(accessor("java.util.List<?>"), accessor(LONGS))).isEqualTo(Effect.ADDS);
        assertThat(effect(accessor(LONGS), accessor("java.util.List<?>"))).isEqualTo(Effect.BREAKS_SOURCE);
    }

    @Test
    void anotherClassThatFitsDoesNotLink() {
        assertThat(effect(setter("java.lang.Long"), setter("java.lang.Object"))).isEqualTo(Effect.BREAKS_BINARIES);
        assertThat(effect(accessor("java.lang.Object"), accessor(LONGS))).isEqualTo(Effect.BREAKS_BINARIES);
    }

    private static Effect effect(ApiMember before, ApiMember after) {
        Assignments assignments = new Assignments(new ClientApiBuilder().build());
        return new MemberComparison(type(before), type(after), assignments)
                .changes()
                .get(0)
                .effect();
    }

    private static ApiType type(ApiMember member) {
        return new ApiType("a.Deal", ApiType.Kind.CLASS, List.of(), List.of(member));
    }

    private static ApiMember setter(String parameter) {
        return new ApiMember(ApiMember.Kind.METHOD, "ids", false, List.of(parameter), "a.Deal", "");
    }

    private static ApiMember accessor(String type) {
        return new ApiMember(ApiMember.Kind.METHOD, "ids", false, List.of(), type, "");
    }
}
