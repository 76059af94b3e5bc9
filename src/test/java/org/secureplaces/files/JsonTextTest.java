package org.secureplaces.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @Test
    void values_are_written_and_what_is_no_number_is_null() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("text", "a \"b\" <c>");
        value.put("number", 1.5);
        value.put("none", Double.NaN);
        value.put("absent", Optional.empty());
        value.put("dots", new double[] {1, Double.POSITIVE_INFINITY});
        value.put("list", List.of(1, true, Optional.of("x")));
        assertThat(JsonText.of(value))
                .isEqualTo(
                        "{\"text\":\"a \\\"b\\\" <c>\",\"number\":1.5,\"none\":null,\"absent\":null,"
                                + "\"dots\":[1.0,null],\"list\":[1,true,\"x\"]}");
    }

    @Test
    void for_terminals_it_is_one_line_of_ascii() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("caf\u00e9 \"x\"", List.of("a\n", 2));
        value.put("done", true);
        assertThat(JsonText.ascii(value))
                .isEqualTo("{\"caf\\u00E9 \\\"x\\\"\": [\"a\\n\", 2], \"done\": true}");
        assertThat(JsonText.object(JsonText.ascii(value)).orElseThrow())
                .containsKeys("caf\u00e9 \"x\"", "done");
    }

    @Test
    void what_is_read_is_what_was_written_but_for_nulls() {
        assertThat(JsonText.object("{\"a\":[1,2.50],\"b\":null,\"c\":{\"d\":\"e\"},\"f\":false}"))
                .contains(
                        Map.of(
                                "a",
                                List.of(new BigDecimal("1"), new BigDecimal("2.5")),
                                "c",
                                Map.of("d", "e"),
                                "f",
                                false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "1",
                "{",
                "{} {}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "{\"a\":111111111111111111111111111111111111111111111111111111}"
            })
    void what_is_no_sound_object_is_refused(String text) {
        assertThat(JsonText.object(text)).isEmpty();
    }

    @Test
    void what_is_nested_too_deeply_is_refused() {
        assertThat(JsonText.object("{\"a\":" + "[".repeat(1000) + "]".repeat(1000) + "}"))
                .isEmpty();
    }
}
