package org.secureplaces.simulation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A law: it holds for every one of 200 fixed seeds. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "seed {0}")
@MethodSource("org.secureplaces.simulation.Seeds$Source#seeds")
public @interface Seeds {

    /** The seeds, far apart and always the same. */
    final class Source {
        private Source() {}

        public static LongStream seeds() {
            return LongStream.rangeClosed(1, 200).map(number -> number * 7919);
        }
    }
}
