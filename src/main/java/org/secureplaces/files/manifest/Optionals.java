package org.secureplaces.files.manifest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import java.util.Optional;

/** What a question may leave open: null where it does, so that a forgotten key is noticed. */
final class Optionals {

    private static final JavaType ANY = TypeFactory.defaultInstance().constructType(Optional.class);

    private Optionals() {}

    /** Writes the value, or null. */
    static final class Writer extends StdSerializer<Optional<?>> {
        private static final long serialVersionUID = 1;

        Writer() {
            super(ANY);
        }

        @Override
        public void serialize(Optional<?> value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            if (value.isPresent()) {
                provider.defaultSerializeValue(value.get(), json);
            } else {
                json.writeNull();
            }
        }
    }

    /** Reads the value, of the kind that the property has. */
    static final class Reader extends StdDeserializer<Optional<?>>
            implements ContextualDeserializer {
        private static final long serialVersionUID = 1;

        private final JavaType type;

        Reader() {
            this(ANY);
        }

        private Reader(JavaType type) {
            super(type);
            this.type = type;
        }

        @Override
        public JsonDeserializer<?> createContextual(
                DeserializationContext context, BeanProperty property) {
            return new Reader(property == null ? context.getContextualType() : property.getType());
        }

        @Override
        public Optional<?> deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            return Optional.of(context.readValue(json, type.containedTypeOrUnknown(0)));
        }

        @Override
        public Optional<?> getNullValue(DeserializationContext context)
                throws JsonMappingException {
            return Optional.empty();
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) throws JsonMappingException {
            return context.reportInputMismatch(this, "a key is missing");
        }
    }
}
