package dev.docbind.generator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordCodecTest {

    private static final RecordCodec<Whole> CODEC = RecordCodec.of(Whole.class);

    private enum Kind {
        ONE,
        TWO
    }

    private sealed interface Node {
        record Leaf(String text) implements Node {}

        record Branch(List<Node> nodes) implements Node {}
    }

    private record Whole(
            String text,
            int number,
            boolean flag,
            long large,
            Integer boxed,
            Boolean boxedFlag,
            BigDecimal exact,
            Kind kind,
            Node node,
            List<String> list,
            Set<Kind> set,
            Map<String, Integer> map,
            Digest digest,
            Whole inner) {}

    private record Ends(Map<String, Integer> map, List<String> list) {}

    private record Wrapped(String before, Packed<Whole> packed, Packed<Whole> none, String after) {}

    private record Unkeepable(Object anything) {}

    @Test
    void aRecordComesBackAsItWas() {
        Whole inner = whole("inner", Integer.MIN_VALUE, Long.MIN_VALUE, null);
        Whole value = whole("outer", 300, -1, inner);

        assertThat(CODEC.read(CODEC.write(value))).isEqualTo(value);
    }

    @Test
    void nothingIsAValueOfEveryReference() {
        Whole value = new Whole(null, 0, false, 0, null, null, null, null, null, null, null, null, null, null);

        assertThat(CODEC.read(CODEC.write(value))).isEqualTo(value);
    }

    @Test
    void aTextComesBackWhateverCharactersItHas() {
        for (String text : List.of("", "é—ж", "\uD83D\uDE00", "\uD83D", "a\uDE00b\uD83D", "\0\uFFFF\uFFFD")) {
            Whole value = whole(text, 1, 1, whole(text, 1, 1, null));
            assertThat(CODEC.read(CODEC.write(value))).isEqualTo(value);
        }
    }

    @Test
    void whatIsPackedIsReadWhereSomebodyAsks() {
        RecordCodec<Wrapped> codec = RecordCodec.of(Wrapped.class);
        Whole whole = whole("outer", 300, -1, whole("inner", 1, 1, null));
        Wrapped read = codec.read(codec.write(new Wrapped("outer", Packed.of(whole), null, "inner")));

        assertThat(read.before()).isEqualTo("outer");
        assertThat(read.packed().get()).isEqualTo(whole).isEqualTo(read.packed().get());
        assertThat(read.none()).isNull();
        assertThat(read.after()).isEqualTo("inner");
        assertThat(codec.write(read)).isEqualTo(codec.write(new Wrapped("outer", Packed.of(whole), null, "inner")));
    }

    @Test
    void whatIsPackedInMoreBytesThanThereAreIsNothing() {
        RecordCodec<Wrapped> codec = RecordCodec.of(Wrapped.class);
        byte[] bytes = codec.write(new Wrapped("", Packed.of(whole("inner", 1, 1, null)), null, ""));

        for (int length = 0; length < bytes.length; length++) {
            assertThat(codec.read(Arrays.copyOf(bytes, length))).isNull();
        }
    }

    @Test
    void anEmptyListMayBeTheLast() {
        RecordCodec<Ends> codec = RecordCodec.of(Ends.class);
        Ends value = new Ends(Map.of(), List.of());

        assertThat(codec.read(codec.write(value))).isEqualTo(value);
    }

    @Test
    void anOrderIsKept() {
        Map<String, Integer> map = new LinkedHashMap<>();
        List.of("z", "a", "m").forEach(key -> map.put(key, key.length()));
        Whole value = new Whole(
                "", 0, false, 0, 0, true, BigDecimal.TEN, Kind.ONE, null, List.of(), Set.of(), map, null, null);

        assertThat(CODEC.read(CODEC.write(value)).map())
                .containsExactly(Map.entry("z", 1), Map.entry("a", 1), Map.entry("m", 1));
    }

    @Test
    void bytesOfAnythingElseGiveNothing() {
        byte[] whole = CODEC.write(whole("text", 1, 1, null));
        for (int length = 0; length < whole.length; length++) {
            assertThat(CODEC.read(Arrays.copyOf(whole, length))).isNull();
        }
        assertThat(CODEC.read(Arrays.copyOf(whole, whole.length + 1))).isNull();
    }

    @Test
    void aTypeThatIsNoneOfTheseIsRefused() {
        assertThatThrownBy(() -> RecordCodec.of(Unkeepable.class)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Whole whole(String text, int number, long large, Whole inner) {
        return new Whole(
                text,
                number,
                true,
                large,
                number,
                false,
                new BigDecimal("1.50E+7"),
                Kind.TWO,
                new Node.Branch(List.of(new Node.Leaf("one"), new Node.Branch(List.of()), new Node.Leaf("one"))),
                List.of("a", text, "a"),
                Set.of(Kind.TWO),
                Map.of("key", 7),
                Digest.of(text),
                inner);
    }
}
