package org.secureplaces.report.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secureplaces.report.content.Effect;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Measure;

/**
 * Which children bear a change: the largest sex and region, named only where it is clear of chance.
 */
public final class Bearers {
    /** A group with at least this share of the change bears it "mostly". */
    private static final double MOSTLY = 0.6;

    private record Share(String name, Effect effect) {
        double size() {
            return Math.abs(effect.perYear().mean());
        }
    }

    private final Findings findings;

    Bearers(Findings findings) {
        this.findings = findings;
    }

    List<String> unknown(Effect total) {
        return List.of(
                total.isClearOnAverage()
                        ? "Which children it touches most cannot be told: single futures go either way."
                        : "Who would bear it cannot be told either: the effect itself is not clear of chance.");
    }

    List<String> sentences(String scenario, Effect total) {
        return List.of("sex", "region").stream()
                .map(grouping -> sentence(scenario, grouping, total))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> sentence(String scenario, String grouping, Effect total) {
        List<Share> shares = shares(scenario, grouping);
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        List<Share> clear =
                shares.stream().filter(share -> sameWay(share.effect(), total)).toList();
        return Optional.of(
                clear.isEmpty() || clear.get(0) != shares.get(0)
                        ? "Which "
                                + grouping
                                + (total.isGain() ? " gains" : " bears")
                                + " most of it is not clear: the numbers are too few to tell."
                        : named(grouping, shares, total));
    }

    private String named(String grouping, List<Share> shares, Effect total) {
        Share largest = shares.get(0);
        boolean mostly = largest.size() >= MOSTLY * Math.abs(total.perYear().mean());
        boolean alike =
                shares.size() == 2
                        && largest.effect().inWords().equals(shares.get(1).effect().inWords());
        if (alike) {
            return alike(grouping, shares, total);
        }
        String sentence =
                (mostly
                                ? "On average mostly "
                                : total.isGain()
                                        ? "On average those who gain most are "
                                        : "On average the largest part falls on ")
                        + childrenOf(grouping, largest.name())
                        + ": "
                        + largest.effect().inWords()
                        + " a year"
                        + Estimate.inBrackets(largest.effect().range());
        return sentence
                + shares.stream()
                        .skip(1)
                        .findFirst()
                        .map(next -> against(grouping, largest, next))
                        .orElse("");
    }

    private static String alike(String grouping, List<Share> shares, Effect total) {
        Share one = shares.get(0);
        Share other = shares.get(1);
        return "On average "
                + childrenOf(grouping, one.name())
                + " and "
                + childrenOf(grouping, other.name())
                + (total.isGain() ? " gain about equally: " : " are affected about equally: ")
                + one.effect().inWords()
                + " a year each (95 futures in 100: "
                + one.effect().range()
                + " and "
                + other.effect().range()
                + ").";
    }

    private static String against(String grouping, Share largest, Share next) {
        boolean overlap =
                next.effect().perYear().high() > largest.effect().perYear().low()
                        && next.effect().perYear().low() < largest.effect().perYear().high();
        String sentence =
                "; next, " + childrenOf(grouping, next.name()) + ": " + next.effect().inWords();
        return sentence + (overlap ? ". The bands overlap, so the order is not certain." : ".");
    }

    private static boolean sameWay(Effect part, Effect total) {
        return part.perYear().isClear()
                && Math.signum(part.perYear().mean()) == Math.signum(total.perYear().mean());
    }

    private List<Share> shares(String scenario, String grouping) {
        return findings.members(grouping + "=").stream()
                .flatMap(name -> share(scenario, grouping, name).stream())
                .sorted(Comparator.comparingDouble(Share::size).reversed())
                .toList();
    }

    private Optional<Share> share(String scenario, String grouping, String name) {
        String single = grouping + "=" + name;
        return findings.change(scenario, Measure.CHILDREN_WITHOUT_PLACE, "route=welfare;" + single)
                .or(() -> findings.change(scenario, Measure.CHILDREN_WITHOUT_PLACE, single))
                .map(estimate -> new Share(name, Effect.of(estimate)));
    }

    static String childrenOf(String grouping, String name) {
        if (grouping.equals("sex")) {
            return name + "s";
        }
        boolean article =
                name.startsWith("North")
                        || name.startsWith("South")
                        || name.startsWith("East")
                        || name.startsWith("West");
        return "children from " + (article ? "the " : "") + name;
    }
}
