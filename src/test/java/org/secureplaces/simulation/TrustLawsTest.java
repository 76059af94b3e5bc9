package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Route;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.HomeState;
import org.secureplaces.home.Residents;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.estate.StopAdmissions;
import org.secureplaces.scenario.change.places.ResizeHome;

/** Laws of homes that share their staff: how many places they have together, and where. */
class TrustLawsTest {

    private static final LocalDate STOPS = LocalDate.of(2023, 7, 10);
    private static final LocalDate SMALLER = LocalDate.of(2024, 2, 5);
    private static final double COUNCIL_DAYS = 2;
    private static final List<Integer> MEMBERS =
            List.of(
                    Small.numberOf(Small.BOTH, Small.BASE),
                    Small.numberOf(Small.WELSH, Small.BASE),
                    Small.numberOf(Small.CAUTIOUS, Small.BASE));

    private static final Model APART = Arrangements.model(Arrangements.UNIT);
    private static final Model TOGETHER = Arrangements.model(Arrangements.TRUST);
    private static final Model CHANGING = new Model(changing(Arrangements.TRUST));

    /** One home stops admissions, one becomes too small for its children, one closes. */
    private static Scenario changing(Arrangement arrangement) {
        return Small.BASE
                .with(Small.BASE.capacity().with(Blocking.RULE))
                .with(arrangement)
                .with(new StopAdmissions(Small.WELSH, STOPS, Optional.of(SMALLER)))
                .with(new ResizeHome(Small.CAUTIOUS, SMALLER, 1, 2, 0))
                .with(Small.closing(Small.BOTH, Residents.STAY));
    }

    /** No home of these is ever too small for its children, so that there is always room. */
    @Seeds
    void homes_have_the_effective_places_together_that_they_have_apart(long seed) {
        assertThat(effectiveTogether(TOGETHER, seed)).isEqualTo(effectiveTogether(APART, seed));
    }

    /** Effective welfare places of the homes of the trust, by the day from which they stand. */
    private static Map<Double, Integer> effectiveTogether(Model model, long seed) {
        Map<Double, Integer> together = new LinkedHashMap<>();
        for (Happening.PlacesSet set :
                Small.only(Happening.PlacesSet.class, Small.happenings(model, seed))) {
            if (set.route() == Route.WELFARE && MEMBERS.contains(set.home())) {
                together.merge(set.day(), set.effective(), Integer::sum);
            }
        }
        return together;
    }

    /** A home of the trust when its places are told. */
    private record Member(boolean admits, int used, int effective, int room) {

        /** Staff who are not needed by the children there stand where the most room is. */
        boolean mayHaveSpareBeside(Member other, boolean listedFirst) {
            return effective <= used || (listedFirst ? room + 1 : room) >= other.room;
        }

        /** After a fall those homes with the most places left give them up. */
        boolean mayLackBeside(Member other, boolean listedFirst) {
            return effective >= used
                    || (listedFirst ? effective + 1 : effective) >= other.effective;
        }
    }

    @Seeds
    void spare_places_stand_where_the_most_room_is_and_lacking_ones_where_most_are_left(long seed) {
        for (List<Member> members : members(seed)) {
            for (int one = 0; one < members.size(); one++) {
                for (int other = 0; other < members.size(); other++) {
                    Member here = members.get(one);
                    Member there = members.get(other);
                    assertThat(here.mayHaveSpareBeside(there, one <= other)).isTrue();
                    assertThat(here.mayLackBeside(there, one <= other)).isTrue();
                }
            }
        }
    }

    @Seeds
    void a_home_that_admits_nobody_has_no_more_places_than_are_in_use(long seed) {
        for (List<Member> members : members(seed)) {
            assertThat(members)
                    .filteredOn(member -> !member.admits)
                    .allMatch(member -> member.effective <= member.used);
        }
    }

    /** Otherwise the laws above say nothing. */
    @Test
    void places_are_spare_and_lacking_and_homes_admit_nobody() {
        List<Member> all = members(7919).stream().flatMap(List::stream).toList();
        assertThat(all).anyMatch(member -> member.effective > member.used);
        assertThat(all).anyMatch(member -> member.effective < member.used);
        assertThat(all).anyMatch(member -> !member.admits && member.used > 0);
    }

    /** The homes of the trust on each day on which their places are told. */
    private static List<List<Member>> members(long seed) {
        Map<Double, Map<Integer, Member>> told = new LinkedHashMap<>();
        PlacesInUse used = new PlacesInUse(CHANGING.scenario().homes().size(), COUNCIL_DAYS);
        for (Happening happening : Small.happenings(CHANGING, seed)) {
            if (happening instanceof Happening.PlacesSet set
                    && set.route() == Route.WELFARE
                    && MEMBERS.contains(set.home())) {
                told.computeIfAbsent(set.day(), day -> new LinkedHashMap<>())
                        .put(set.home(), member(set, used));
            }
            used.accept(happening);
        }
        return told.values().stream().map(homes -> List.copyOf(homes.values())).toList();
    }

    private static Member member(Happening.PlacesSet set, PlacesInUse used) {
        LocalDate today = CHANGING.dates().dateOf(set.day());
        HomeState state = CHANGING.scenario().homes().get(set.home()).on(today);
        int most = state.admits() ? state.approved(Route.WELFARE) : 0;
        int inUse = used.on(set.home(), Math.nextDown(set.day()));
        return new Member(state.admits(), inUse, set.effective(), most - set.effective());
    }
}
