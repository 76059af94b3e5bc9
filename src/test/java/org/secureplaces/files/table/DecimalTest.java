package org.secureplaces.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "100, 100",
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "1234567.8, 1234570",
        "0.000012345678, 0.0000123457",
        "-2.5, -2.5",
        "1e20, 100000000000000000000",
        "1234565, 1234560",
        "1234575, 1234580",
        "Infinity, Inf",
        "-Infinity, -Inf",
        "NaN, ''"
    })
    void numbers_are_written_with_six_digits_and_no_exponent(double number, String written) {
        assertThat(Decimal.written(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -2.5, 0.0000123457, 123456, Double.POSITIVE_INFINITY, Double.NaN})
    void what_is_written_is_read(double number) {
        assertThat(Decimal.read(Decimal.written(number))).hasValue(number);
    }

    @Test
    void every_number_is_written_as_its_exact_value_rounded_half_even() {
        var random = new SplittableRandom(1);
        MathContext six = new MathContext(6, RoundingMode.HALF_EVEN);
        for (int i = 0; i < 200_000; i++) {
            double tie = (random.nextInt(2_000_000) + 0.5) / (1 << random.nextInt(24));
            double number = i % 2 == 0 ? tie : Math.exp(random.nextDouble(-16, 16));
            BigDecimal rounded = new BigDecimal(number).round(six).stripTrailingZeros();
            assertThat(Decimal.written(number)).isEqualTo(rounded.toPlainString());
        }
    }

    /** Ties of six digits and of three, and numbers of any size. */
    @Test
    void numbers_are_rounded_as_they_would_be_written_and_read() {
        var random = new SplittableRandom(2);
        MathContext three = new MathContext(3, RoundingMode.HALF_EVEN);
        for (int i = 0; i < 200_000; i++) {
            double number =
                    switch (i % 4) {
                        case 0 -> (random.nextInt(2_000_000) + 0.5) / (1 << random.nextInt(24));
                        case 1 -> (random.nextInt(2_000) + 0.5) / (1 << random.nextInt(24));
                        case 2 -> (random.nextInt(2_000) + 0.5) / Math.pow(10, random.nextInt(6));
                        default -> -Math.exp(random.nextDouble(-16, 16));
                    };
            double rounded = Double.parseDouble(Decimal.written(number));
            assertThat(Decimal.rounded(number)).isEqualTo(rounded);
            assertThat(Decimal.roughly(number))
                    .isEqualTo(new BigDecimal(rounded).round(three).doubleValue());
        }
        assertThat(Decimal.rounded(999_999.7)).isEqualTo(1_000_000);
        assertThat(Decimal.roughly(0.9999999)).isEqualTo(1);
        assertThat(Decimal.roughly(0)).isZero();
        assertThat(Decimal.roughly(Double.NaN)).isNaN();
        assertThat(Decimal.rounded(Double.NEGATIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void other_words_are_no_numbers() {
        assertThat(Decimal.read("two")).isEmpty();
        assertThat(Decimal.read("0x10")).isEmpty();
        assertThat(Decimal.read("1,5")).isEmpty();
        assertThat(Decimal.read("NaN")).isEmpty();
    }
}
