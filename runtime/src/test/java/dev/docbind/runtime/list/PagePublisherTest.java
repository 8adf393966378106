package dev.docbind.runtime.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages as a subscriber asks for them. */
class PagePublisherTest {

    private final FakeTable table = FakeTable.of(120);

    @BeforeEach
    void answerOnAnotherThread() {
        table.isAnswerAsynchronous = true;
    }

    private PageSubscriber subscribed() {
        PageSubscriber subscriber = new PageSubscriber();
        Lists.ROWS
                .walk(Lists.client(table), Map.of())
                .strategy(PagingStrategy.KEYSET)
                .publisher()
                .subscribe(subscriber);
        return subscriber;
    }

    @Test
    void nothingIsCalledBeforeAPageIsAskedForAndOneIsAhead() throws Exception {
        PageSubscriber subscriber = subscribed();
        assertThat(table.asked).isEmpty();
        subscriber.request(1);
        assertThat(subscriber.page().items()).hasSize(50);
        assertThat(subscriber.pages.poll(50, TimeUnit.MILLISECONDS)).isNull();
        assertThat(table.asked.size()).isLessThanOrEqualTo(2);
        subscriber.request(Long.MAX_VALUE);
        assertThat(subscriber.page().items()).hasSize(50);
        assertThat(subscriber.page().items()).hasSize(20);
        assertThat(subscriber.page().items()).isEmpty();
        assertThat(subscriber.end.get(5, TimeUnit.SECONDS)).isEqualTo("complete");
        assertThat(table.asked).hasSize(4);
    }

    @Test
    void whoCancelsIsToldNoMore() throws Exception { // b24jssdk#484
        PageSubscriber subscriber = subscribed();
        subscriber.request(1);
        subscriber.page();
        subscriber.cancel();
        subscriber.request(5);
        assertThat(subscriber.pages.poll(50, TimeUnit.MILLISECONDS)).isNull();
        assertThat(subscriber.end).isNotDone();
    }

    @Test
    void aFailureEndsItAndSaysWhereToGoOn() throws Exception {
        table.event = any -> table.answer = table.asked.size() == 2 ? "{\"error\":\"ACCESS_DENIED\"}" : null;
        PageSubscriber subscriber = subscribed();
        subscriber.request(5);
        assertThat(subscriber.end.get(5, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        PagingException.class, e -> assertThat(e.cursor()).isNotNull());
        assertThat(List.copyOf(subscriber.pages)).hasSize(1);
    }

    @Test
    void whoAsksForNothingIsTold() throws Exception {
        PageSubscriber subscriber = subscribed();
        subscriber.request(0);
        assertThat(subscriber.end.get(5, TimeUnit.SECONDS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWalkOfNothingIsCompleteAtOnce() {
        PageSubscriber subscriber = new PageSubscriber();
        Lists.ROWS.walk(Lists.client(table), Map.of()).limit(0).publisher().subscribe(subscriber);
        assertThat(subscriber.end).isCompletedWithValue("complete");
        assertThat(table.asked).isEmpty();
    }

    @Test
    void noSignalComesBeforeOnSubscribeIsOver() {
        table.isAnswerAsynchronous = false;
        AtomicBoolean isIn = new AtomicBoolean(true);
        PageSubscriber subscriber = new PageSubscriber() {
            @Override
            public void onSubscribe(Flow.Subscription given) {
                super.onSubscribe(given);
                given.request(1);
                assertThat(pages).isEmpty();
                isIn.set(false);
            }

            @Override
            public void onNext(Page<Row> page) {
                assertThat(isIn).isFalse();
                super.onNext(page);
            }
        };
        Lists.ROWS.walk(Lists.client(table), Map.of()).publisher().subscribe(subscriber);
        assertThat(subscriber.pages).hasSize(1);
    }

    @Test
    void aSubscriberThatThrowsIsToldNoMore() {
        table.isAnswerAsynchronous = false;
        AtomicInteger calls = new AtomicInteger();
        PageSubscriber subscriber = new PageSubscriber() {
            @Override
            public void onNext(Page<Row> page) {
                calls.incrementAndGet();
                throw new IllegalStateException("full");
            }
        };
        Lists.ROWS.walk(Lists.client(table), Map.of()).publisher().subscribe(subscriber);
        assertThatThrownBy(() -> subscriber.request(5)).hasMessage("full");
        subscriber.request(5);
        assertThat(calls).hasValue(1);
        assertThat(subscriber.end).isNotDone();
    }

    @Test
    void whatTheListenerThrowsIsHandedOnAsItIs() throws Exception {
        PageSubscriber subscriber = new PageSubscriber();
        Lists.ROWS
                .walk(Lists.client(table), Map.of())
                .onProgress((done, total) -> {
                    if (done > 50) {
                        throw new IllegalStateException("full");
                    }
                })
                .publisher()
                .subscribe(subscriber);
        subscriber.request(5);
        assertThat(subscriber.end.get(5, TimeUnit.SECONDS))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasToString("java.lang.IllegalStateException: full");
    }

    @Test
    void anErrorEndsItToo() throws Exception {
        table.event = any -> {
            if (table.asked.size() == 2) {
                throw new AssertionError("broken");
            }
        };
        PageSubscriber subscriber = subscribed();
        subscriber.request(5);
        assertThat(subscriber.end.get(5, TimeUnit.SECONDS)).isInstanceOf(AssertionError.class);
    }
}
