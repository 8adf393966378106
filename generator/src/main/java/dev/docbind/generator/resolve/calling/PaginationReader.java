package dev.docbind.generator.resolve.calling;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Pagination;
import dev.docbind.generator.model.Pagination.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the parameters that ask for another page, by their names; they stand in the body or in an object of their own. */
final class PaginationReader {

    private static final Pattern LIMIT = Pattern.compile("(?i)limit|n?page_?size|per_?page|size");
    private static final Pattern NEXT_OFFSET = Pattern.compile("(?i)next_?offset");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern SIZE = Pattern.compile(
            "(?iu)(?<!\\d)(\\d{1,5})`?\\s+" + Vocabulary.installed().regex(Term.ENTRIES));

    private PaginationReader() {}

    /** The scheme, null where no parameter asks for another page. */
    static @Nullable Pagination read(List<Field> parameters, List<Field> response) {
        List<PagingPlace> places = new ArrayList<>();
        collect("", parameters, places);
        @Nullable
        PagingPlace limit = places.stream()
                .filter(place -> LIMIT.matcher(place.field().name()).matches())
                .findFirst()
                .orElse(null);
        for (Movement movement : Movement.values()) {
            Optional<PagingPlace> found =
                    places.stream().filter(place -> movement.fits(place, limit)).findFirst();
            if (found.isPresent()) {
                Scheme scheme =
                        movement == Movement.OFFSET && givesNextOffset(response) ? Scheme.CURSOR : movement.scheme;
                return pagination(scheme, found.get(), limit);
            }
        }
        return null;
    }

    private static Pagination pagination(Scheme scheme, PagingPlace place, @Nullable PagingPlace limit) {
        @Nullable PagingPlace own = limit != null && place.isBeside(limit) ? limit : null;
        return new Pagination(
                scheme,
                place.path(),
                own == null ? null : own.path(),
                own == null ? described(place.field()) : size(own.field()),
                null);
    }

    private static void collect(String above, List<Field> level, List<PagingPlace> places) {
        for (Field field : level) {
            String path = above + field.wireName();
            PagingPlace place = new PagingPlace(path, field);
            places.add(place);
            if (place.isHolder()) {
                collect(path + ".", field.fields(), places);
            }
        }
    }

    /** Whether the answer itself gives the next offset: it counts no entries, then. */
    private static boolean givesNextOffset(List<Field> response) {
        return response.stream()
                .anyMatch(field -> NEXT_OFFSET.matcher(field.name()).matches() || givesNextOffset(field.fields()));
    }

    private static @Nullable Integer size(Field limit) {
        String stated = limit.defaultValue();
        return stated != null && NUMBER.matcher(stated).matches() ? Integer.valueOf(stated) : null;
    }

    private static @Nullable Integer described(Field field) {
        Matcher size = SIZE.matcher(field.description());
        return size.find() ? Integer.valueOf(size.group(1)) : null;
    }

    /** How a parameter that asks for another page is recognized, the likeliest first. */
    private enum Movement {
        START(Scheme.START, "start"),
        PAGE(Scheme.PAGE, "page|i?num_?page"),
        CURSOR(Scheme.CURSOR, "last_?id|after_?cursor|cursor"),
        OFFSET(Scheme.OFFSET, "offset");

        private final Scheme scheme;
        private final Pattern name;

        Movement(Scheme scheme, String name) {
            this.scheme = scheme;
            this.name = Pattern.compile("(?i)" + name);
        }

        /** Whether the place is such a parameter. The last entry is one to go on from only where a page can be limited. */
        boolean fits(PagingPlace place, @Nullable PagingPlace limit) {
            return switch (this) {
                case START -> place.isNamed(name) && place.holder().isEmpty() && place.isNumber();
                case PAGE -> (place.isNamed(name) && place.isNumber()) || place.isNavigation();
                case CURSOR -> place.isNamed(name) && limit != null;
                case OFFSET -> place.isNamed(name) && limit != null && place.isNumber();
            };
        }
    }
}
