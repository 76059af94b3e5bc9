package org.secureplaces.fitting.record;

import java.util.List;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Need;
import org.secureplaces.child.Needs;
import org.secureplaces.child.Region;
import org.secureplaces.child.Sex;
import org.secureplaces.engine.random.Mrg32k3a;

/** Who made-up children are: shares of the size of the published ones, all made up. */
final class SyntheticChildren {

    private static final int YOUNGEST = 10;
    private static final int CENTRE_AGE = 15;
    private static final double[] AGES = {0.002, 0.01, 0.04, 0.11, 0.22, 0.30, 0.24, 0.078};
    private static final double[] REGIONS = {
        0.058, 0.162, 0.094, 0.07, 0.115, 0.081, 0.217, 0.128, 0.075
    };
    private static final double[] NEEDS = {0.16, 0.40, 0.60, 0.44, 0.50, 0.15};
    private static final double WELFARE_GIRLS = 0.5;
    private static final double JUSTICE_GIRLS = 0.15;
    private static final double WELSH_JUSTICE = 0.03;

    private final List<String> homes;

    SyntheticChildren(List<String> homes) {
        this.homes = List.copyOf(homes);
    }

    Child child(Truth.Stream stream, Mrg32k3a random) {
        boolean welfare = stream.basis() == Basis.WELFARE;
        double girls = welfare ? WELFARE_GIRLS : JUSTICE_GIRLS;
        Sex sex = random.nextDouble() < girls ? Sex.GIRL : Sex.BOY;
        int age = YOUNGEST + among(AGES, random);
        Region english = Region.values()[among(REGIONS, random)];
        boolean welsh = random.nextDouble() < WELSH_JUSTICE && !welfare || stream.isWelsh();
        Needs needs = Needs.NONE;
        for (Need need : Need.values()) {
            needs = random.nextDouble() < NEEDS[need.ordinal()] ? needs.with(need) : needs;
        }
        return new Child(stream.basis(), sex, welsh ? Region.WALES : english, age, needs);
    }

    String home(Mrg32k3a random) {
        return homes.get(random.nextInt(0, homes.size() - 1));
    }

    /** Chance that one home accepts the child. */
    double acceptance(Child child, List<Double> logOdds) {
        double sum = logOdds.get(0) + logOdds.get(2) * (child.age() - CENTRE_AGE);
        sum += child.sex() == Sex.GIRL ? logOdds.get(1) : 0;
        sum += child.needs().has(Need.EARLIER_SECURE_STAY) ? logOdds.get(3) : 0;
        sum += child.needs().has(Need.CHALLENGING_BEHAVIOUR) ? logOdds.get(4) : 0;
        return 1 / (1 + StrictMath.exp(-sum));
    }

    private static int among(double[] shares, Mrg32k3a random) {
        double u = random.nextDouble();
        double sum = 0;
        for (int i = 0; i < shares.length - 1; i++) {
            sum += shares[i];
            if (u < sum) {
                return i;
            }
        }
        return shares.length - 1;
    }
}
