package org.secureplaces.app.web.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.app.answer.PreparedForecast;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.web.kept.SimulatedFutures;
import org.secureplaces.child.Location;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.files.lab.LabFolder;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.files.yaml.Shipped;
import org.secureplaces.home.Home;
import org.secureplaces.home.HomeState;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.question.Text;
import org.secureplaces.scenario.Horizon;

/** Today's homes: the scenario that every what-if is compared with, and its futures. */
public final class Base {

    private final ScenarioText text;
    private final ScenarioFile file;
    private final Map<Integer, SimulatedFutures> byYears = new LinkedHashMap<>();

    public Base(LabFolder folder) {
        Shipped shipped = Shipped.onClassPath();
        this.text =
                new ScenarioText(
                        "",
                        List.of(
                                new Text(
                                        folder.named(LabFolder.BASE),
                                        shipped.text(LabFolder.BASE).orElseThrow())),
                        List.of(
                                new Text(
                                        folder.named(LabFolder.POSTERIOR),
                                        shipped.text(LabFolder.POSTERIOR).orElseThrow())));
        this.file = Inputs.of(text);
    }

    public ScenarioText text() {
        return text;
    }

    public ScenarioFile file() {
        return file;
    }

    /** Its futures where it is forecast for so many years. */
    public SimulatedFutures futures(int years) {
        synchronized (byYears) {
            return byYears.computeIfAbsent(years, this::planned);
        }
    }

    private SimulatedFutures planned(int years) {
        return new SimulatedFutures(
                PreparedForecast.of(List.of(file), years)
                        .plan(0, Limits.SEED, Limits.MOST_FUTURES, Limits.PER_DRAW));
    }

    public Horizon horizon() {
        return file.scenario().horizon();
    }

    /** Where the regions are. */
    public List<Map<String, Object>> regions() {
        List<Map<String, Object>> regions = new ArrayList<>();
        List<Location> centres = file.scenario().demand().geography().centres();
        List<Double> radii = file.scenario().demand().geography().radiiMiles();
        for (Region region : Region.values()) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("name", region.label());
            put(told, centres.get(region.ordinal()));
            told.put("radiusMiles", radii.get(region.ordinal()));
            regions.add(told);
        }
        return regions;
    }

    /** The homes with their places on the first day of the forecast. */
    public List<Map<String, Object>> homes() {
        List<Map<String, Object>> homes = new ArrayList<>();
        for (Home home : file.scenario().homes()) {
            HomeState state = home.on(horizon().forecastFrom());
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("name", home.name());
            told.put("region", home.region().label());
            put(told, home.location());
            told.put("open", state.isOpen());
            told.put("welfare", state.approved(Route.WELFARE));
            told.put("justice", state.approved(Route.JUSTICE));
            told.put("places", state.approved(Route.WELFARE) + state.approved(Route.JUSTICE));
            told.put("stands", state.welfare() + state.justice());
            homes.add(told);
        }
        return homes;
    }

    private static void put(Map<String, Object> told, Location place) {
        double north = Math.toDegrees(Math.asin(place.z()));
        double east = Math.toDegrees(Math.atan2(place.y(), place.x()));
        told.put("latitude", Math.round(north * 1e4) / 1e4);
        told.put("longitude", Math.round(east * 1e4) / 1e4);
    }
}
