package dev.docbind.events.events;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.event.EventAuth;
import dev.docbind.runtime.event.EventContext;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The event {@code ONDEMOBOTADD}. Somebody added the bot.
 *
 * @param context {@code [context]}: What stands beside the data of all events: the code, the time, the
 *     handler and the tokens
 * @param data {@code data}
 * @param additional any further fields, by wire name
 * @see "formats.md"
 */
@NullMarked
public record OnDemoBotAdd(
        @JsonProperty("[context]") EventContext context,
        @JsonProperty("data") @Nullable Data data,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) implements PortalEvent {

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param context {@code [context]}, or null
     * @param data {@code data}, or null
     * @param additional further values, by wire name
     */
    public OnDemoBotAdd {
        additional = Copies.map(additional);
    }

    @Override
    public String toString() {
        return "OnDemoBotAdd[" + context + "]";
    }

    /**
     * {@code data}: an object with {@code shop}, {@code BOT}, {@code language}, {@code owner}.
     *
     * @param shop The shop
     * @param bot Tokens by bot, described below
     * @param language Its language
     * @param owner Owner
     * @param additional any further fields, by wire name
     */
    public record Data(
            @JsonProperty("shop") @Nullable Shop shop,
            @JsonProperty("BOT") @Nullable Map<String, BotValue> bot,
            @JsonProperty("language") @Nullable String language,
            @JsonProperty("owner") @Nullable Owner owner,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

        /**
         * Creates the record. Lists and maps are copied.
         *
         * @param shop {@code shop}, or null
         * @param bot {@code BOT}, or null
         * @param language {@code language}, or null
         * @param owner {@code owner}, or null
         * @param additional further values, by wire name
         */
        public Data {
            bot = Copies.mapOrNull(bot);
            additional = Copies.map(additional);
        }
    }

    /**
     * {@code shop}: The shop.
     *
     * @param id Which shop
     * @param name What it is called
     * @param additional any further fields, by wire name
     */
    public record Shop(
            @JsonProperty("id") @Nullable Long id,
            @JsonProperty("name") @Nullable String name,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

        /**
         * Creates the record. Lists and maps are copied.
         *
         * @param id {@code id}, or null
         * @param name {@code name}, or null
         * @param additional further values, by wire name
         */
        public Shop {
            additional = Copies.map(additional);
        }
    }

    /**
     * A value of {@code BOT}: Tokens by bot, described below.
     *
     * @param botCode Its code
     * @param eventToken For one answer
     * @param auth Its tokens, described below
     * @param additional any further fields, by wire name
     */
    public record BotValue(
            @JsonProperty("BOT_CODE") @Nullable String botCode,
            @JsonProperty("event_token") @Nullable String eventToken,
            @JsonProperty("AUTH") @Nullable EventAuth auth,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

        /**
         * Creates the record. Lists and maps are copied.
         *
         * @param botCode {@code BOT_CODE}, or null
         * @param eventToken {@code event_token}, or null
         * @param auth {@code AUTH}, or null
         * @param additional further values, by wire name
         */
        public BotValue {
            additional = Copies.map(additional);
        }

        @Override
        public String toString() {
            return "BotValue["
                    + "botCode=" + botCode
                    + ", eventToken=***"
                    + ", auth=" + auth
                    + "]";
        }
    }

    /**
     * {@code owner}: Owner.
     *
     * <p>Not described by the page, which shows it in an example only.
     *
     * @param id {@code id}
     * @param auth {@code auth}
     * @param additional any further fields, by wire name
     */
    public record Owner(
            @JsonProperty("id") @Nullable Long id,
            @JsonProperty("auth") @Nullable Auth auth,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

        /**
         * Creates the record. Lists and maps are copied.
         *
         * @param id {@code id}, or null
         * @param auth {@code auth}, or null
         * @param additional further values, by wire name
         */
        public Owner {
            additional = Copies.map(additional);
        }
    }

    /**
     * {@code auth}: an object with {@code access_token}.
     *
     * <p>Not described by the page, which shows it in an example only.
     *
     * @param accessToken {@code access_token}
     * @param additional any further fields, by wire name
     */
    public record Auth(
            @JsonProperty("access_token") @Nullable String accessToken,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

        /**
         * Creates the record. Lists and maps are copied.
         *
         * @param accessToken {@code access_token}, or null
         * @param additional further values, by wire name
         */
        public Auth {
            additional = Copies.map(additional);
        }

        @Override
        public String toString() {
            return "Auth["
                    + "accessToken=***"
                    + "]";
        }
    }
}
