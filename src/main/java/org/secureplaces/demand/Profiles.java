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
    private static final int GUIDES = 64;

    private final Basis basis;
    private final Geography geography;
    private final double girls;
    private final int youngest;
    private final double[] regions;
    private final int[] regionGuide;
    private final double[] ages;
    private final int[] ageGuide;
    private final double[] needs;

    public Profiles(Basis basis, Composition composition, Geography geography) {
        this.basis = basis;
        this.geography = geography;
        this.girls = composition.girls().value();
        this.youngest = composition.youngest();
        this.regions = cumulative(composition.regions().shares());
        this.regionGuide = guide(regions);
        this.ages = cumulative(composition.ages());
        this.ageGuide = guide(ages);
        this.needs = composition.needs().stream().mapToDouble(figure -> figure.value()).toArray();
    }

    /** The profile of the child with a random key. */
    public Profile of(long key) {
        long asked = Mix.prepared(key);
        Region region = region(Mix.uniformPrepared(asked, Question.REGION.number()));
        Sex sex = Mix.uniformPrepared(asked, Question.SEX.number()) < girls ? Sex.GIRL : Sex.BOY;
        double age = age(Mix.uniformPrepared(asked, Question.AGE.number()));
        return new Profile(basis, sex, region, age, needs(asked), home(region, asked));
    }

    private Region region(double u) {
        return REGIONS[pick(regions, regionGuide, u)];
    }

    /** The first point of a square that falls into its circle is evenly spread over the circle. */
    private Location home(Region region, long asked) {
        long easts = Mix.prepared(Mix.mixPrepared(asked, Question.WHERE_EAST.number()));
        long norths = Mix.prepared(Mix.mixPrepared(asked, Question.WHERE_NORTH.number()));
        int attempt = 0;
        while (true) {
            double east = 2 * Mix.uniformPrepared(easts, attempt) - 1;
            double north = 2 * Mix.uniformPrepared(norths, attempt) - 1;
            if (east * east + north * north <= 1) {
                return geography.pointIn(region, east, north);
            }
            attempt++;
        }
    }

    /** The age in years, with its fraction, at a probability in (0, 1). */
    public double age(double u) {
        int index = pick(ages, ageGuide, u);
        double below = index == 0 ? 0 : ages[index - 1];
        return youngest + index + (u - below) / (ages[index] - below);
    }

    private Needs needs(long asked) {
        long each = Mix.prepared(Mix.mixPrepared(asked, Question.NEED.number()));
        int had = 0;
        for (int i = 0; i < needs.length; i++) {
            had |= (Mix.uniformPrepared(each, i) < needs[i] ? 1 : 0) << i;
        }
        return new Needs(had);
    }

    /** The search begins where the guide says that it may: mostly that is the answer. */
    private static int pick(double[] cumulative, int[] guide, double u) {
        int index = guide[(int) (u * GUIDES)];
        while (index < cumulative.length - 1 && u >= cumulative[index]) {
            index++;
        }
        return index;
    }

    /** For each stretch of probability the share into which its beginning falls. */
    private static int[] guide(double[] cumulative) {
        int[] guide = new int[GUIDES];
        for (int i = 0; i < GUIDES; i++) {
            int index = 0;
            while (index < cumulative.length - 1 && (double) i / GUIDES >= cumulative[index]) {
                index++;
            }
            guide[i] = index;
        }
        return guide;
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
