package dev.docbind.generator.resolve.coverage;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.source.SourceLocation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The places that something of a method was read from. */
final class ReadPlaces {

    private final Set<SourceLocation> places = new HashSet<>();

    ReadPlaces(Method method) {
        fields(method.parameters());
        fields(method.response());
        method.errors().stream().map(ErrorRow::location).forEach(places::add);
        method.requests().stream().map(RequestExample::location).forEach(places::add);
        method.answers().stream().map(AnswerExample::location).forEach(places::add);
    }

    private void fields(List<Field> fields) {
        for (Field field : fields) {
            if (field.traits().documented()) {
                places.add(field.location());
            }
            field.values().forEach(value -> places.add(value.location()));
            fields(field.fields());
        }
    }

    boolean has(SourceLocation place) {
        return places.contains(place);
    }
}
