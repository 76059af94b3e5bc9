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
import org.secureplaces.child.Traits;
import org.secureplaces.engine.random.Mix;

/** Turns a child's random key into who the child is. */
public final class Profiles implements Traits {

    private static final Region[] REGIONS = Region.values();
    private static final int GUIDES = 512;

    private final Basis basis;
    private final Location.Disc[] discs;
    private final double girls;
    private final int youngest;
    private final double[] regions;
    private final byte[] regionGuide;
    private final double[] ages;
    private final byte[] ageGuide;
    private final double[] needs;

    public Profiles(Basis basis, Composition composition, Geography geography) {
        this.basis = basis;
        this.discs = geography.discs();
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
        return new Profile(basis, region, this, asked);
    }

    @Override
    public Sex sex(long asked) {
        return Mix.uniformPrepared(asked, Question.SEX.number()) < girls ? Sex.GIRL : Sex.BOY;
    }

    @Override
    public double age(long asked) {
        return ageAt(Mix.uniformPrepared(asked, Question.AGE.number()));
    }

    @Override
    public double oldest() {
        return youngest + ages.length;
    }

    private Region region(double u) {
        return REGIONS[pick(regions, regionGuide, u)];
    }

    /** The first point of a square that falls into its circle is evenly spread over the circle. */
    @Override
    public Location home(Region region, long asked) {
        long easts = Mix.prepared(Mix.mixPrepared(asked, Question.WHERE_EAST.number()));
        long norths = Mix.prepared(Mix.mixPrepared(asked, Question.WHERE_NORTH.number()));
        int attempt = 0;
        while (true) {
            double east = 2 * Mix.uniformPrepared(easts, attempt) - 1;
            double north = 2 * Mix.uniformPrepared(norths, attempt) - 1;
            if (east * east + north * north <= 1) {
                return discs[region.ordinal()].point(east, north);
            }
            attempt++;
        }
    }

    /** The age in years, with its fraction, at a probability in (0, 1). */
    public double ageAt(double u) {
        int index = pick(ages, ageGuide, u);
        double below = index == 0 ? 0 : ages[index - 1];
        return youngest + index + (u - below) / (ages[index] - below);
    }

    @Override
    public Needs needs(long asked) {
        long each = Mix.prepared(Mix.mixPrepared(asked, Question.NEED.number()));
        int had = 0;
        for (int i = 0; i < needs.length; i++) {
            had |= (Mix.uniformPrepared(each, i) < needs[i] ? 1 : 0) << i;
        }
        return Needs.of(had);
    }

    /** The search begins where the guide says that it may: mostly that is the answer. */
    private static int pick(double[] cumulative, byte[] guide, double u) {
        int index = guide[(int) (u * GUIDES)];
        while (index < cumulative.length - 1 && u >= cumulative[index]) {
            index++;
        }
        return index;
    }

    /** For each stretch of probability the share into which its beginning falls. */
    private static byte[] guide(double[] cumulative) {
        byte[] guide = new byte[GUIDES];
        for (int i = 0; i < GUIDES; i++) {
            int index = 0;
            while (index < cumulative.length - 1 && (double) i / GUIDES >= cumulative[index]) {
                index++;
            }
            guide[i] = (byte) index;
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
