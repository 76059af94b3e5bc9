package org.secureplaces.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published table says where it was published. */
class PublishedTableTest {

    private static List<String> everyFile() throws IOException {
        return PublishedTable.names();
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void the_first_line_names_the_author_and_the_place(String file) {
        PublishedTable table = PublishedTable.of(file);
        assertThat(table.source()).matches("# \\p{Lu}[^,]*,? .*[a-z].*").hasSizeGreaterThan(40);
        assertThat(table.rows()).hasSizeGreaterThan(2);
        assertThat(table.rows().stream().map(row -> row.length).distinct()).hasSize(1);
    }
}
