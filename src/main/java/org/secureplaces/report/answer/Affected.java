package org.secureplaces.report.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secureplaces.report.content.Effect;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.MoreOrFewer;
import org.secureplaces.report.content.Told;
import org.secureplaces.report.content.Unit;

/**
 * Who is affected, in short lines: girls or boys, and the region, where the futures tell; otherwise
 * that the numbers are too few to tell. It is never silent.
 */
public final class Affected {

    private static final Measure WITHOUT = Measure.CHILDREN_WITHOUT_PLACE;
    private static final MoreOrFewer CHILDREN = MoreOrFewer.of(Unit.CHILDREN);

    /** A group with at least this share of the change has most of it. */
    private static final double MOST = 0.6;

    private record Share(String name, Estimate by) {
        double size() {
            return Math.abs(by.mean());
        }
    }

    private final Told told;
    private final Findings findings;

    public Affected(Told told, Findings findings) {
        this.told = told;
        this.findings = findings;
    }

    /** The lines. */
    public List<String> lines() {
        Optional<Estimate> all =
                told.isCompared()
                        ? told.numbers().change(told.scenario(), WITHOUT, told.span())
                        : told.numbers().level(told.base(), WITHOUT, told.span());
        if (all.isEmpty()) {
            return List.of("The results do not say which children.");
        }
        if (told.isCompared() && Effect.of(all.get()).isNone()) {
            return nobodyBut();
        }
        if (!all.get().hasRange()
                || !all.get().isClear()
                || Certainty.fewRuns(told.content()).isPresent()) {
            return List.of("The numbers are too few to tell which children.");
        }
        List<String> lines = new ArrayList<>();
        lines.add(sexes(all.get()));
        lines.addAll(regions(all.get()));
        return lines;
    }

    /** Children sent by courts are not among those of the headline. */
    private List<String> nobodyBut() {
        List<String> lines = new ArrayList<>();
        lines.add("No child whom a council refers is affected in any simulated future.");
        told.numbers()
                .change(told.scenario(), Measure.CUSTODY_OVERFLOW, told.span())
                .filter(by -> !Effect.of(by).isNone())
                .map(
                        by ->
                                "Children sent by courts: on average "
                                        + CHILDREN.words(by.mean())
                                        + " a year go to another kind of custody.")
                .ifPresent(lines::add);
        return lines;
    }

    private String sexes(Estimate all) {
        List<Share> shares = shares("sex");
        if (shares.size() < 2 || shares.stream().noneMatch(share -> share.by().isClear())) {
            return "Girls or boys: the numbers are too few to tell.";
        }
        Share first = shares.get(0);
        Share second = shares.get(1);
        boolean isMost = first.size() >= MOST * Math.abs(all.mean()) && first.by().isClear();
        String one = plural(first.name());
        String other = plural(second.name());
        if (isMost) {
            return "Mostly "
                    + one
                    + ": "
                    + yearly(first)
                    + "; "
                    + other
                    + ": "
                    + words(second)
                    + ".";
        }
        return upper(one)
                + " and "
                + other
                + " about equally: "
                + words(first)
                + " and "
                + words(second)
                + " a year.";
    }

    private List<String> regions(Estimate all) {
        List<Share> shares = shares("region");
        List<Share> clear = shares.stream().filter(share -> share.by().isClear()).toList();
        if (shares.isEmpty() || clear.isEmpty() || clear.get(0) != shares.get(0)) {
            return List.of("By region the numbers are too few to tell.");
        }
        List<String> lines = new ArrayList<>();
        Share first = shares.get(0);
        String who = upper(Bearers.childrenOf("region", first.name()));
        boolean isMost = first.size() >= MOST * Math.abs(all.mean());
        lines.add(who + (isMost ? ", most of them: " : " above all: ") + yearly(first) + ".");
        lines.add(
                clear.size() == shares.size()
                        ? "Every other region has a smaller part."
                        : "For other regions the numbers are too few to tell.");
        return told.isCompared() ? lines : lines.subList(0, 1);
    }

    private String yearly(Share share) {
        return words(share) + " a year (" + range(share.by()) + ")";
    }

    private String words(Share share) {
        return told.isCompared()
                ? CHILDREN.words(share.by().mean())
                : Unit.CHILDREN.value(share.by().mean());
    }

    private String range(Estimate by) {
        return told.isCompared() ? CHILDREN.range(by) : Unit.CHILDREN.range(by);
    }

    private List<Share> shares(String grouping) {
        return findings.members(grouping + "=").stream()
                .flatMap(name -> share(grouping + "=" + name, name).stream())
                .sorted(Comparator.comparingDouble(Share::size).reversed())
                .toList();
    }

    private Optional<Share> share(String single, String name) {
        return estimate("route=welfare;" + single)
                .or(() -> estimate(single))
                .map(by -> new Share(name, by));
    }

    private Optional<Estimate> estimate(String group) {
        return told.isCompared()
                ? told.numbers().change(told.scenario(), WITHOUT, group, told.span())
                : told.numbers().level(told.base(), WITHOUT, group, told.span());
    }

    private static String plural(String sex) {
        return sex.toLowerCase(Locale.UK) + "s";
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
