package org.secureplaces.demand;

import java.util.List;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Geography;
import org.secureplaces.child.Location;
import org.secureplaces.child.Needs;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Question;
import org.secureplaces.child.Region;
import org.secureplaces.child.Sex;
import org.secureplaces.engine.Mix;

/** Turns a child's random key into who the child is. */
public final class Profiles {

    private static final Region[] REGIONS = Region.values();

    private final Basis basis;
    private final Geography geography;
    private final double girls;
    private final int youngest;
    private final double[] regions;
    private final double[] ages;
    private final double[] needs;

    public Profiles(Basis basis, Composition composition, Geography geography) {
        this.basis = basis;
        this.geography = geography;
        this.girls = composition.girls().value();
        this.youngest = composition.youngest();
        this.regions = cumulative(composition.regions());
        this.ages = cumulative(composition.ages());
        this.needs = composition.needs().stream().mapToDouble(figure -> figure.value()).toArray();
    }

    /** The profile of the child with a random key. */
    public Profile of(long key) {
        Region region = REGIONS[pick(regions, Mix.uniform(key, Question.REGION.number()))];
        Sex sex = Mix.uniform(key, Question.SEX.number()) < girls ? Sex.GIRL : Sex.BOY;
        double age = age(Mix.uniform(key, Question.AGE.number()));
        return new Profile(basis, sex, region, age, needs(key), home(region, key));
    }

    /** The first point of a square that falls into its circle is evenly spread over the circle. */
    private Location home(Region region, long key) {
        long attempt = 0;
        while (true) {
            double east = 2 * Mix.uniform(key, Question.WHERE_EAST.number(), attempt) - 1;
            double north = 2 * Mix.uniform(key, Question.WHERE_NORTH.number(), attempt) - 1;
            if (east * east + north * north <= 1) {
                return geography.pointIn(region, east, north);
            }
            attempt++;
        }
    }

    /** The age in years, with its fraction, at a probability in (0, 1). */
    public double age(double u) {
        int index = pick(ages, u);
        double below = index == 0 ? 0 : ages[index - 1];
        return youngest + index + (u - below) / (ages[index] - below);
    }

    private Needs needs(long key) {
        int had = 0;
        for (int i = 0; i < needs.length; i++) {
            if (needs[i] > 0 && Mix.uniform(key, Question.NEED.number(), i) < needs[i]) {
                had |= 1 << i;
            }
        }
        return new Needs(had);
    }

    private static int pick(double[] cumulative, double u) {
        int index = 0;
        while (index < cumulative.length - 1 && u >= cumulative[index]) {
            index++;
        }
        return index;
    }

    private static double[] cumulative(List<Double> shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        double[] cumulative = new double[shares.size()];
        double below = 0;
        for (int i = 0; i < cumulative.length; i++) {
            below += shares.get(i) / sum;
            cumulative[i] = below;
        }
        return cumulative;
    }
}
