package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Scaling;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.Closure;
import org.secureplaces.home.Residents;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.demand.ScaleDemand;
import org.secureplaces.scenario.change.estate.CloseHome;
import org.secureplaces.scenario.change.places.ConvertPlaces;
import org.secureplaces.scenario.change.places.ResizeHome;
import org.secureplaces.scenario.change.places.RestrictHome;
import org.secureplaces.scenario.change.programme.CapacityBuilding;

/** Laws about two scenarios on the same random numbers: they differ by the change alone. */
class PairsLawsTest {

    private static final LocalDate SPRING = LocalDate.of(2024, 4, 17);

    /** A closure with transfers, so that homes are asked at every occasion there is. */
    private static final Scenario BASE =
            Small.BASE
                    .with(Small.closing(Small.BOTH, Residents.TRANSFER))
                    .with(new ResizeHome(Small.YOUNG, LocalDate.of(2023, 7, 1), 0, 0, 0));

    private static final Scenario CHANGED_IN_NOTHING =
            BASE.with(scaled(1, Optional.empty(), Optional.empty()))
                    .with(
                            new CapacityBuilding(
                                    Small.programme(SPRING, Small.WELSH, Small.GIRLS), 1, 0))
                    .with(new RestrictHome(Small.GIRLS, SPRING, Optional.empty(), 1000))
                    .with(new ResizeHome(Small.CAUTIOUS, SPRING, 5, 2, 6))
                    .with(
                            new ConvertPlaces(
                                    Small.CONTRACTED, SPRING, 0, Route.JUSTICE, Route.WELFARE))
                    .with(Small.opening(LocalDate.of(2030, 1, 1)))
                    .with(
                            new CloseHome(
                                    Small.YOUNG,
                                    new Closure(SPRING, SPRING, SPRING, Residents.STAY, 9999)));

    private static final Pair NOTHING = new Pair(BASE, CHANGED_IN_NOTHING);

    @Seeds
    void a_change_that_changes_nothing_gives_identical_bits(long seed) {
        assertThat(NOTHING.second(seed).bits()).isEqualTo(NOTHING.first(seed).bits());
    }

    private static final Model OPEN = new Model(Small.BASE);
    private static final Model CLOSED =
            new Model(
                    Small.BASE
                            .with(Small.closing(Small.BOTH, Residents.MOVE))
                            .with(Small.closing(Small.WELSH, Residents.TRANSFER)));
    private static final Model LONGER =
            new Model(CLOSED.scenario().with(CLOSED.scenario().horizon().forYears(4)));

    @Seeds
    void closing_homes_changes_no_first_referral_and_no_planned_stay(long seed) {
        assertThat(firstReferrals(CLOSED, seed)).isEqualTo(firstReferrals(OPEN, seed));
    }

    @Seeds
    void a_longer_run_begins_like_a_shorter_one(long seed) {
        double end = CLOSED.scenario().horizon().days();
        assertThat(before(end, Small.happenings(LONGER, seed)))
                .isEqualTo(before(end, Small.happenings(CLOSED, seed)));
    }

    @Seeds
    void a_replication_is_the_same_alone_and_after_others(long seed) {
        List<Happening> after = Small.happenings(OPEN, seed);
        Small.happenings(OPEN, seed + 1);
        Small.happenings(CLOSED, seed);
        assertThat(Small.happenings(OPEN, seed)).isEqualTo(after);
    }

    private static final List<Model> MORE =
            List.of(
                    more(1.1, Optional.empty(), Optional.empty()),
                    more(2, Optional.empty(), Optional.empty()),
                    more(1.5, Optional.empty(), Optional.of(Region.LONDON)),
                    more(1.5, Optional.of(LocalDate.of(2024, 9, 1)), Optional.empty()));

    @Seeds
    void more_demand_contains_the_children_of_less(long seed) {
        Map<Long, Happening.Referred> base = firstReferrals(OPEN, seed);
        for (Model model : MORE) {
            Map<Long, Happening.Referred> more = firstReferrals(model, seed);
            assertThat(more).containsAllEntriesOf(base);
            Scaling scaling = ((ScaleDemand) model.scenario().changes().get(0)).scaling();
            assertThat(more.size()).isGreaterThan(scaling.factor() == 2 ? base.size() : 0);
            more.keySet().removeAll(base.keySet());
            assertThat(more.values()).allMatch(added -> isWithin(scaling, model, added));
        }
    }

    private static boolean isWithin(Scaling scaling, Model model, Happening.Referred added) {
        LocalDate day = model.dates().dateOf(added.day());
        return added.referral().profile().route() == Route.WELFARE
                && !day.isBefore(scaling.from())
                && scaling.until().map(day::isBefore).orElse(true)
                && scaling.region()
                        .map(region -> region == added.referral().profile().region())
                        .orElse(true);
    }

    private static Map<Long, Happening.Referred> firstReferrals(Model model, long seed) {
        Map<Long, Happening.Referred> first = new LinkedHashMap<>();
        for (Happening.Referred referred :
                Small.only(Happening.Referred.class, Small.happenings(model, seed))) {
            if (referred.referral().isFirst()) {
                first.put(referred.referral().key(), referred);
            }
        }
        return first;
    }

    private static List<Happening> before(double day, List<Happening> happenings) {
        List<Happening> before = new ArrayList<>(happenings);
        before.removeIf(happening -> happening.day() >= day);
        return before;
    }

    private static Model more(double factor, Optional<LocalDate> until, Optional<Region> region) {
        return new Model(Small.BASE.with(scaled(factor, until, region)));
    }

    private static ScaleDemand scaled(
            double factor, Optional<LocalDate> until, Optional<Region> region) {
        return new ScaleDemand(Route.WELFARE, new Scaling(factor, SPRING, until, region));
    }
}
