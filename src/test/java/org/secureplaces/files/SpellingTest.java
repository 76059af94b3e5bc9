package org.secureplaces.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> KNOWN =
            List.of(
                    "date",
                    "notice",
                    "last_admission",
                    "residents",
                    "Clare Lodge",
                    "Clayfields",
                    "to");

    @ParameterizedTest
    @CsvSource({
        "dat, date",
        "daet, date",
        "dates, date",
        "DATE, date",
        "residnts, residents",
        "lastadmision, last_admission",
        "Clare, Clare Lodge",
        "ot, to"
    })
    void a_misspelt_word_is_recognised(String misspelt, String meant) {
        assertThat(Spelling.nearest(misspelt, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"zebra", "Cla", "xyz", "until"})
    void a_word_unlike_all_others_or_like_several_is_not_guessed(String word) {
        assertThat(Spelling.nearest(word, KNOWN)).isEmpty();
    }

    @Test
    void a_tie_goes_to_the_word_listed_first() {
        assertThat(Spelling.nearest("cat", List.of("bat", "rat"))).contains("bat");
    }

    @Test
    void long_lists_are_cut_short() {
        List<String> many = IntStream.range(0, 30).mapToObj(i -> "home" + i).toList();
        assertThat(Spelling.hint("zebra", many)).endsWith("home23, home24 and 5 more)");
    }

    @Test
    void nothing_is_said_about_what_is_expected_where_nothing_is() {
        assertThat(Spelling.hint("zebra", List.of())).isEmpty();
    }
}
