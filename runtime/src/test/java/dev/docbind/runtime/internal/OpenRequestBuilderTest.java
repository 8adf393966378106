package dev.docbind.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A builder for requests without documented parameters. */
class OpenRequestBuilderTest {

    @Test
    void aRequestIsMadeOfWhatIsSet() {
        OpenRequestBuilder<Bare> builder = new OpenRequestBuilder<>(Map.of("kept", 1), Bare::new);

        Bare request = builder.with("more", null).build();

        assertThat(request.additional()).containsEntry("kept", 1).containsEntry("more", null);
        assertThat(builder.buildUnchecked()).isEqualTo(request);
    }

    @Test
    void aRequestDoesNotChangeWithItsBuilder() {
        OpenRequestBuilder<Bare> builder = new OpenRequestBuilder<>(Map.of(), Bare::new);
        Bare request = builder.build();

        builder.with("late", true);

        assertThat(request.additional()).isEmpty();
    }

    @Test
    void whatCannotBeSentIsRefused() {
        OpenRequestBuilder<Bare> builder = new OpenRequestBuilder<>(Map.of(), Bare::new);

        assertThatThrownBy(() -> builder.with("stream", new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    record Bare(Map<String, @Nullable Object> additional) {
        Bare {
            additional = Copies.map(additional);
        }
    }
}
