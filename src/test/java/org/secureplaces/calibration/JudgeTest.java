package org.secureplaces.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private static final int PARTS = 4;

    @Test
    void a_move_that_is_refused_after_some_parts_is_refused_after_all() {
        int refusedEarly = 0;
        int accepted = 0;
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            Judge judge = new Judge(kernel(), 1 + random.nextInt(3), new Lots(seed), Judge.POINT);
            Particle from = particle(random);
            Particle to = particle(random);
            boolean accepts = judge.accepts(0, from, to);
            boolean refused = false;
            Particle partly = from.movedTo(to.at(), kernel().observed());
            for (int part : inAnyOrder(random)) {
                refused |= !judge.accepts(0, from, partly);
                partly = partly.with(partly.trial(), part, to.byPart().get(part));
            }
            assertThat(partly).isEqualTo(to);
            assertThat(refused && accepts).isFalse();
            refusedEarly += refused ? 1 : 0;
            accepted += accepts ? 1 : 0;
        }
        assertThat(refusedEarly).isGreaterThan(100);
        assertThat(accepted).isGreaterThan(100);
    }

    @Test
    void a_move_to_the_same_figures_is_always_accepted() {
        for (int seed = 0; seed < 200; seed++) {
            Particle same = particle(new Random(seed));
            Judge judge = new Judge(kernel(), 1, new Lots(seed), 0);
            assertThat(judge.moved(List.of(same), List.of(same)).share()).isEqualTo(1);
        }
    }

    @Test
    void a_figure_that_cannot_be_read_is_never_accepted() {
        Particle from = particle(new Random(1));
        Particle without = from.with(from.trial(), PARTS - 1, List.of(Double.NaN));
        assertThat(new Judge(kernel(), 1, new Lots(1), 0).accepts(0, from, without)).isFalse();
    }

    private static Kernel kernel() {
        List<Kernel.Target> targets = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            targets.add(new Kernel.Target("target " + part, part, 1));
        }
        return new Kernel(targets);
    }

    private static Particle particle(Random random) {
        Trial trial = new Trial(List.of(0.5), List.of(1L, 2L, 3L, 4L));
        List<List<Double>> seen = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            seen.add(List.of(part + 1.5 * random.nextGaussian()));
        }
        return new Particle(trial, seen, 0);
    }

    private static List<Integer> inAnyOrder(Random random) {
        List<Integer> parts = new ArrayList<>(List.of(0, 1, 2, 3));
        Collections.shuffle(parts, random);
        return parts;
    }
}
