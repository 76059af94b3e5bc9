package org.secureplaces.app.answer;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.child.Route;
import org.secureplaces.evidence.Figure;
import org.secureplaces.home.FirstSize;
import org.secureplaces.home.Home;
import org.secureplaces.home.Spell;
import org.secureplaces.report.finding.ReportContent.HomeText;
import org.secureplaces.report.finding.ReportContent.PlacesChange;
import org.secureplaces.scenario.Scenario;

/** The homes of a scenario with their places on its first day, and how old each size is. */
final class HomeTexts {

    private HomeTexts() {}

    /** Every home that is there on the first day. */
    static List<HomeText> of(Scenario scenario) {
        return scenario.homes().stream()
                .filter(home -> home.spells().get(0).isOpen())
                .map(HomeTexts::text)
                .toList();
    }

    /** What happens to the approved places of each home after the first day of the run. */
    static List<PlacesChange> placesChanges(Scenario scenario) {
        List<PlacesChange> changes = new ArrayList<>();
        for (Home home : scenario.homes()) {
            int before = approved(home.on(scenario.horizon().start()));
            for (Spell spell : home.spells()) {
                if (scenario.horizon().start().isBefore(spell.from())
                        && spell.from().isBefore(scenario.horizon().end())
                        && approved(spell) != before) {
                    int after = approved(spell);
                    changes.add(new PlacesChange(spell.from(), home.name(), before, after));
                    before = after;
                }
            }
        }
        return changes;
    }

    private static int approved(Spell spell) {
        return spell.approved(Route.WELFARE) + spell.approved(Route.JUSTICE);
    }

    private static HomeText text(Home home) {
        FirstSize size = home.size();
        return new HomeText(
                home.name(),
                welfare(size),
                home.spells().get(0).justice(),
                size.asOf(),
                size.note());
    }

    private static String welfare(FirstSize size) {
        Figure.Range range = size.welfare().range();
        return size.welfare().isUncertain()
                ? "%d (%.0f to %.0f)".formatted(size.places(), range.low(), range.high())
                : Integer.toString(size.places());
    }
}
