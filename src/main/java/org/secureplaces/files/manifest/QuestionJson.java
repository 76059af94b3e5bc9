package org.secureplaces.files.manifest;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secureplaces.child.Route;
import org.secureplaces.measure.Detail;
import org.secureplaces.question.Question;
import org.secureplaces.question.Text;

/** How questions stand in JSON: each with its kind, dates and routes as in commands. */
final class QuestionJson {

    private static final String KIND = "kind";

    private QuestionJson() {}

    /** What a reader and writer of JSON must know of questions. */
    static SimpleModule module() {
        SimpleModule module = new SimpleModule("questions");
        module.setMixInAnnotation(Question.class, Kind.class);
        kindsOf(Question.class)
                .forEach(kind -> module.registerSubtypes(new NamedType(kind, name(kind))));
        module.addSerializer(new SharedTexts.Writer());
        module.addDeserializer(Text.class, new SharedTexts.Reader());
        module.addSerializer(new StdDelegatingSerializer(Route.class, new Label()));
        module.addDeserializer(Route.class, new OfLabel());
        module.addSerializer(new StdDelegatingSerializer(Detail.class, new DetailWord()));
        module.addDeserializer(Detail.class, new OfDetailWord());
        module.addSerializer(LocalDate.class, ToStringSerializer.instance);
        module.addDeserializer(LocalDate.class, new OfDate());
        module.addSerializer(new Optionals.Writer());
        module.addDeserializer(Optional.class, new Optionals.Reader());
        return module;
    }

    /** The words that say which question it is. */
    static String kinds() {
        return kindsOf(Question.class).stream()
                .map(QuestionJson::name)
                .collect(joining(", ", "one of ", ""));
    }

    /** Every record of the sealed interface; a kind within kinds stands for its own. */
    private static List<Class<?>> kindsOf(Class<?> parent) {
        List<Class<?>> kinds = new ArrayList<>();
        for (Class<?> kind : parent.getPermittedSubclasses()) {
            kinds.addAll(kind.isRecord() ? List.of(kind) : kindsOf(kind));
        }
        return kinds;
    }

    /** As in {@code solve_acceptance}. */
    private static String name(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = KIND)
    private interface Kind {}

    private static final class Label extends StdConverter<Route, String> {
        @Override
        public String convert(Route route) {
            return route.label();
        }
    }

    private static final class DetailWord extends StdConverter<Detail, String> {
        @Override
        public String convert(Detail detail) {
            return detail.name().toLowerCase(Locale.ROOT);
        }
    }

    private static final class OfDetailWord extends FromStringDeserializer<Detail> {
        private static final long serialVersionUID = 1;

        OfDetailWord() {
            super(Detail.class);
        }

        @Override
        protected Detail _deserialize(String word, DeserializationContext context)
                throws IOException {
            return Arrays.stream(Detail.values())
                    .filter(detail -> detail.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new IllegalArgumentException(
                                            "detail must be headline, who_bears_it or full, was '"
                                                    + word
                                                    + "'"));
        }
    }

    private static final class OfLabel extends FromStringDeserializer<Route> {
        private static final long serialVersionUID = 1;

        OfLabel() {
            super(Route.class);
        }

        @Override
        protected Route _deserialize(String label, DeserializationContext context)
                throws IOException {
            return Arrays.stream(Route.values())
                    .filter(route -> route.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no route is called " + label));
        }
    }

    private static final class OfDate extends FromStringDeserializer<LocalDate> {
        private static final long serialVersionUID = 1;

        OfDate() {
            super(LocalDate.class);
        }

        @Override
        protected LocalDate _deserialize(String date, DeserializationContext context) {
            try {
                return LocalDate.parse(date);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }
}
