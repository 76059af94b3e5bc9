package org.secureplaces.files.manifest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DatabindContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.question.Text;

/**
 * Files of scenarios in JSON. Scenarios share files, the baseline above all: a text stands where it
 * is first needed, and is null, with the same fingerprint, wherever it is needed again.
 */
final class SharedTexts {

    private SharedTexts() {}

    /** A file as it stands there. */
    record SharedFile(String file, String sha256, Optional<String> text) {}

    /** The texts of this manifest that stand further up, by fingerprint. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> above(DatabindContext context) {
        Object known = context.getAttribute(SharedTexts.class);
        if (known == null) {
            known = new HashMap<String, String>();
            context.setAttribute(SharedTexts.class, known);
        }
        return (Map<String, String>) known;
    }

    /** Writes a text once. */
    static final class Writer extends StdSerializer<Text> {
        private static final long serialVersionUID = 1;

        Writer() {
            super(Text.class);
        }

        @Override
        public void serialize(Text text, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            String sha256 = Sha256.of(text.text());
            boolean isNew = above(provider).put(sha256, text.text()) == null;
            Optional<String> told = isNew ? Optional.of(text.text()) : Optional.empty();
            provider.defaultSerializeValue(new SharedFile(text.file(), sha256, told), json);
        }
    }

    /** Reads a text, or finds it further up. */
    static final class Reader extends StdDeserializer<Text> {
        private static final long serialVersionUID = 1;

        Reader() {
            super(Text.class);
        }

        @Override
        public Text deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            SharedFile shared = context.readValue(json, SharedFile.class);
            try {
                return text(shared, above(context));
            } catch (IllegalArgumentException e) {
                throw context.instantiationException(Text.class, e);
            }
        }

        private static Text text(SharedFile shared, Map<String, String> above) {
            String text = shared.text().orElseGet(() -> above.get(shared.sha256()));
            if (text == null) {
                throw new IllegalArgumentException(
                        "text of "
                                + shared.file()
                                + " must not be null: no text of its sha256 stands above");
            }
            above.put(shared.sha256(), text);
            return new Manifest.StoredFile(shared.file(), shared.sha256(), text).asText();
        }
    }
}
