package dev.docbind.generator.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

    private static final List<Integer> MANY = IntStream.range(0, 1_000).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void whatIsReturnedHasTheOrderOfTheList(int threads) {
        Function<Integer, Integer> square = number -> number * number;

        assertThat(new Workers(threads).each(MANY, () -> square))
                .isEqualTo(MANY.stream().map(square).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void ofSeveralFaultsTheFirstOfTheListIsThrown(int threads) {
        Function<Integer, Integer> faulty = number -> {
            if (number % 100 >= 77) {
                throw new IllegalStateException("at " + number);
            }
            return number;
        };

        assertThatThrownBy(() -> new Workers(threads).each(MANY, () -> faulty)).hasMessage("at 77");
        assertThatThrownBy(() -> new Workers(threads).each(MANY, () -> number -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void fewPiecesAreDoneInTheThreadOfTheCaller() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();

        new Workers(8).each(MANY.subList(0, 40), () -> number -> threads.add(Thread.currentThread()));

        assertThat(threads).containsExactly(Thread.currentThread());
    }
}
