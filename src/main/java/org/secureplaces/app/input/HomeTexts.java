package org.secureplaces.app.input;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secureplaces.child.Route;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.FigureOrigin;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.home.FirstSize;
import org.secureplaces.home.Home;
import org.secureplaces.home.HomeState;
import org.secureplaces.report.content.ReportContent.HomeText;
import org.secureplaces.report.content.ReportContent.PlacesChange;
import org.secureplaces.scenario.Scenario;

/** The homes of a scenario with their places on its first day, and how old each size is. */
public final class HomeTexts {

    private HomeTexts() {}

    /** Every home that is there on the first day. */
    public static List<HomeText> of(ScenarioFile file) {
        List<Home> homes = file.scenario().homes();
        List<HomeText> texts = new ArrayList<>();
        for (int number = 0; number < homes.size(); number++) {
            Home home = homes.get(number);
            if (home.states().get(0).isOpen()) {
                texts.add(text(home, sources(home, file, "estate.homes[" + (number + 1) + "]")));
            }
        }
        return List.copyOf(texts);
    }

    /** Where the size of a home was read, then where its other numbers were, each source once. */
    private static String sources(Home home, ScenarioFile file, String key) {
        Stream<FigureOrigin> table =
                file.tables().stream().filter(row -> row.key().equals(key)).map(Figure::origin);
        return Stream.concat(Stream.of(home.size().welfare().origin()), table)
                .filter(FigureOrigin.Published.class::isInstance)
                .flatMap(origin -> ((FigureOrigin.Published) origin).sources().stream())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** What happens to the approved places of each home after the first day of the run. */
    public static List<PlacesChange> placesChanges(Scenario scenario) {
        List<PlacesChange> changes = new ArrayList<>();
        for (Home home : scenario.homes()) {
            int before = approved(home.on(scenario.horizon().start()));
            for (HomeState state : home.states()) {
                if (scenario.horizon().start().isBefore(state.from())
                        && state.from().isBefore(scenario.horizon().end())
                        && approved(state) != before) {
                    int after = approved(state);
                    changes.add(new PlacesChange(state.from(), home.name(), before, after));
                    before = after;
                }
            }
        }
        return changes;
    }

    private static int approved(HomeState state) {
        return state.approved(Route.WELFARE) + state.approved(Route.JUSTICE);
    }

    private static HomeText text(Home home, String sources) {
        FirstSize size = home.size();
        return new HomeText(
                home.name(),
                welfare(size),
                home.states().get(0).justice(),
                size.asOf(),
                size.note(),
                sources);
    }

    private static String welfare(FirstSize size) {
        Figure.Range range = size.welfare().range();
        return size.welfare().isUncertain()
                ? "%d (%.0f to %.0f)".formatted(size.places(), range.low(), range.high())
                : Integer.toString(size.places());
    }
}
