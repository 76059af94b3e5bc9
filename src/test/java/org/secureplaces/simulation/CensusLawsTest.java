package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Question;
import org.secureplaces.child.Region;
import org.secureplaces.child.Sex;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.demand.Arrivals.Stream;
import org.secureplaces.demand.Composition;
import org.secureplaces.demand.Demand;
import org.secureplaces.demand.Pattern;
import org.secureplaces.demand.Referral;
import org.secureplaces.demand.Repeats;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.evidence.Figure;
import org.secureplaces.happening.Happening;
import org.secureplaces.placement.Acceptance;
import org.secureplaces.placement.Council;
import org.secureplaces.placement.Search;
import org.secureplaces.placement.YouthCustodyService;
import org.secureplaces.placement.unit.NationalUnit;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.Start;

/** Who is there when a run begins, and who left before and comes again: closed forms. */
class CensusLawsTest {

    private static final int CHILDREN = 8000;
    private static final double POOLED = 0.2;
    private static final double WITHDRAWAL = 0.01;
    private static final double ENGLAND = 60;
    private static final double WALES = 30;
    private static final int DAYS = 60;
    private static final double AGAIN_DAYS = 80;

    /** Homes that accept a girl at odds of e and a boy at odds of 1/e. */
    private static final NationalUnit UNIT =
            new NationalUnit(
                    Search.withdrawing(WITHDRAWAL),
                    Figure.fixed("pace", 0.001),
                    Figure.fixed("stands", 14),
                    new Acceptance(
                            Figure.fixed("pooled", POOLED),
                            POOLED,
                            Figure.fixed("intercept", -1),
                            Figure.fixed("girl", 2),
                            Figure.fixed("year_of_age", 0),
                            Figure.fixed("earlier_stay", 0),
                            Figure.fixed("challenging", 0)),
                    Council.FIRST_OFFER,
                    YouthCustodyService.NO_REFUSALS,
                    true);

    private static final double GIRLS_PLACED = placed(Math.exp(1));
    private static final double BOYS_PLACED = placed(Math.exp(-1));

    private final List<Happening> happenings = Small.happenings(new Model(crowd()), 7919);

    /** Share placed in the end: the chance of one consideration against the pooled one. */
    private static double placed(double odds) {
        double accepted = odds / (1 + odds);
        return accepted / (accepted + POOLED);
    }

    /** As many girls as boys come, and each half stays as long as the other. */
    private static Scenario crowd() {
        Start.Residents residents = new Start.Residents("Home 1", Basis.WELFARE, CHILDREN);
        Scenario queue = Textbook.queue(1, Textbook.exponential(60), UNIT, CHILDREN);
        return Textbook.measured(queue, 0, 1)
                .with(demand(ENGLAND, WALES, Repeats.OFF))
                .with(new Start.Census(List.of(residents), Figure.fixed("waiting", CHILDREN)));
    }

    private static Demand demand(double england, double wales, Repeats repeats) {
        return new Demand(
                List.of(
                        arrivals(Stream.WELFARE_ENGLAND, england, repeats),
                        arrivals(Stream.WELFARE_WALES, wales, repeats)),
                Textbook.flatland());
    }

    private static Arrivals arrivals(Stream stream, double perYear, Repeats repeats) {
        boolean wales = stream == Stream.WELFARE_WALES;
        List<Double> regions = new ArrayList<>(Collections.nCopies(9, wales ? 0.0 : 1.0));
        regions.add(wales ? 1.0 : 0.0);
        Composition anyone = Textbook.anyone();
        return new Arrivals(
                stream,
                Figure.fixed("per_year", perYear),
                Pattern.constant(Textbook.BEGIN),
                new Composition(regions, anyone.girls(), 12, anyone.ages(), anyone.needs()),
                repeats,
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** Five standard errors of a share of so many children. */
    private static final double CLOSE = 5 * Math.sqrt(0.25 / CHILDREN);

    @Test
    void those_found_in_homes_are_those_whom_homes_accept() {
        List<Referral> found =
                Small.only(Happening.FoundInHome.class, happenings).stream()
                        .map(Happening.FoundInHome::referral)
                        .toList();
        assertThat(found).hasSize(CHILDREN);
        assertThat(share(found, CensusLawsTest::isGirl))
                .isCloseTo(GIRLS_PLACED / (GIRLS_PLACED + BOYS_PLACED), within(CLOSE));
    }

    /** Half of the children from England find no place, and all from Wales do. */
    @Test
    void those_found_are_from_Wales_in_proportion_to_those_placed() {
        List<Referral> found =
                Small.only(Happening.FoundInHome.class, happenings).stream()
                        .map(Happening.FoundInHome::referral)
                        .toList();
        assertThat(share(found, child -> child.profile().region() == Region.WALES))
                .isCloseTo(WALES / (WALES + ENGLAND / 2), within(CLOSE));
    }

    @Test
    void those_who_wait_are_those_whom_homes_decline_and_have_waited_as_long_as_they_do() {
        List<Referral> waiting =
                Small.only(Happening.FoundWaiting.class, happenings).stream()
                        .map(Happening.FoundWaiting::referral)
                        .toList();
        assertThat(waiting).hasSize(CHILDREN);
        double girls = 1 - GIRLS_PLACED;
        double boys = 1 - BOYS_PLACED;
        assertThat(share(waiting, CensusLawsTest::isGirl))
                .isCloseTo(girls / (girls + boys), within(CLOSE));
        requireWaited(waiting.stream().filter(CensusLawsTest::isGirl).toList(), girls);
        requireWaited(waiting.stream().filter(child -> !isGirl(child)).toList(), boys);
    }

    /** A search ends without a place in so many of all cases: its hazard is as much larger. */
    private static void requireWaited(List<Referral> waiting, double unplaced) {
        double mean = unplaced / WITHDRAWAL;
        assertThat(waiting.stream().mapToDouble(child -> -child.day()).average().orElseThrow())
                .isCloseTo(mean, within(5 * mean / Math.sqrt(waiting.size())));
    }

    private static boolean isGirl(Referral child) {
        return child.profile().sex() == Sex.GIRL;
    }

    private static double share(List<Referral> children, Predicate<Referral> fits) {
        return (double) children.stream().filter(fits).count() / children.size();
    }

    @Test
    void a_number_of_children_who_wait_is_rounded_to_the_nearest() {
        for (double waiting : new double[] {0.4, 0.6, 3.4, 3.6}) {
            Start start = new Start.Census(List.of(), Figure.fixed("waiting", waiting));
            List<Happening> run = Small.happenings(new Model(crowd().with(start)), 7919);
            assertThat(Small.only(Happening.FoundWaiting.class, run))
                    .hasSize((int) Math.round(waiting));
        }
    }

    @Test
    void children_whose_elapsed_stays_are_known_have_been_there_as_long() {
        List<Double> known = List.of(10.0, 300.0, 35.0);
        Start.Residents some = new Start.Residents("Home 1", Basis.WELFARE, 5, known);
        Start start = new Start.Census(List.of(some), Figure.fixed("waiting", 0));
        List<Happening> run = Small.happenings(new Model(crowd().with(start)), 7919);
        List<Happening.FoundInHome> found = Small.only(Happening.FoundInHome.class, run);
        assertThat(found).hasSize(5);
        assertThat(found.subList(0, 3)).extracting(one -> -one.referral().day()).isEqualTo(known);
    }

    /**
     * Stays of a mean of 100 days and admissions that fell by 40% a year: those found have been
     * there for a time of density exp(-x / 100 - g x), of mean 1 / (1 / 100 + g).
     */
    @Test
    void where_numbers_fell_those_found_came_earlier() {
        Start.Residents some = new Start.Residents("Home 1", Basis.DTO, FALLEN);
        Start.Census start =
                new Start.Census(List.of(some), Figure.fixed("waiting", 0))
                        .changing(Figure.fixed("courts_change_per_year", -0.4));
        Scenario scenario =
                crowd().with(
                                new Demand(
                                        List.of(arrivals(Stream.DTO, 1, Repeats.OFF)),
                                        Textbook.flatland()))
                        .with(Textbook.stays(Textbook.exponential(100)))
                        .with(start);
        List<Happening> run = Small.happenings(new Model(scenario), 7919);
        double mean =
                Small.only(Happening.FoundInHome.class, run).stream()
                        .mapToDouble(one -> -one.referral().day())
                        .average()
                        .orElseThrow();
        double expected = 1 / (0.01 + Math.log(0.6) / 365.25);
        assertThat(mean).isCloseTo(expected, within(4 * expected / Math.sqrt(FALLEN)));
    }

    private static final int FALLEN = 4000;

    /** As old as when they were admitted; and nobody plans to stay beyond the 18th birthday. */
    @Seeds
    void those_found_were_registered_for_when_admitted_and_plan_to_leave_in_time(long seed) {
        List<Happening> run = Small.happenings(SMALL, seed);
        for (Happening.FoundInHome found : Small.only(Happening.FoundInHome.class, run)) {
            assertThat(Small.BASE.homes().get(found.home()).admits())
                    .matches(admits -> admits.admits(found.referral().profile()));
        }
        for (Happening.FoundWaiting found : Small.only(Happening.FoundWaiting.class, run)) {
            double left = (18 - found.referral().ageOn(0)) * 365.25;
            assertThat(found.planned().days()).isLessThanOrEqualTo(left + 1e-6);
        }
    }

    private static final Model SMALL = new Model(Small.BASE);

    /** Every second referral is followed by another one, after 80 days on average. */
    private static final Model RETURNING =
            new Model(
                    Textbook.measured(crowd(), 0, DAYS)
                            .with(new Start.Census(List.of(), Figure.fixed("waiting", 0)))
                            .with(
                                    demand(
                                            3652.5,
                                            3652.5,
                                            new Repeats(
                                                    Figure.fixed("referrals_per_child", 2),
                                                    Figure.fixed("days", AGAIN_DAYS)))));

    /**
     * Those whose stay or search ended before the run return at a rate that falls exponentially: a
     * Poisson number by any day, for each stream of its own; five standard errors.
     */
    @Test
    void children_who_left_before_the_run_come_again_as_often_as_in_a_steady_state() {
        double half = 0;
        double all = 0;
        for (long seed = 1; seed <= 20; seed++) {
            List<Referral> again = returning(Small.happenings(RETURNING, seed));
            half += again.stream().filter(child -> child.day() <= DAYS / 2.0).count();
            all += again.size();
            Set<Double> days = new HashSet<>();
            assertThat(again).allMatch(child -> days.add(child.day()));
        }
        requireMean(half, 20 * returnsBy(DAYS / 2.0));
        requireMean(all, 20 * returnsBy(DAYS));
    }

    /** Ten referrals a day of each of two streams, half of them followed by another. */
    private static double returnsBy(double day) {
        return 2 * 10 * 0.5 * AGAIN_DAYS * (1 - Math.exp(-day / AGAIN_DAYS));
    }

    private static void requireMean(double number, double mean) {
        assertThat(number).isCloseTo(mean, within(5 * Math.sqrt(mean)));
    }

    /** Referrals of children who were here before, but not in this run. */
    private static List<Referral> returning(List<Happening> run) {
        List<Referral> all =
                Small.only(Happening.Referred.class, run).stream()
                        .map(Happening.Referred::referral)
                        .toList();
        Set<Long> next = new HashSet<>();
        all.forEach(child -> next.add(Mix.mix(child.key(), Question.AGAIN.number())));
        return all.stream()
                .filter(child -> !child.isFirst() && !next.contains(child.key()))
                .toList();
    }
}
