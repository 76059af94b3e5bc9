package org.secureplaces.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.demand.Arrivals.Stream;
import org.secureplaces.demand.Demand;
import org.secureplaces.demand.Pattern;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.law.LawFamily;
import org.secureplaces.home.Capacity;
import org.secureplaces.home.Effectiveness;
import org.secureplaces.home.Estate;
import org.secureplaces.measure.Measure;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.places.SharePlaces;
import org.secureplaces.simulation.Textbook;
import org.secureplaces.stay.LengthOfStay;

/** Two routes that lose whom they cannot place, in dedicated and shared places. */
class SharedPlacesTheoryTest {

    private static final double WELFARE_STAY = 10;
    private static final double JUSTICE_STAY = 4;

    /** Stays of the two routes follow different laws: only their means matter. */
    private static final List<LengthOfStay> STAYS = stays();

    private static List<LengthOfStay> stays() {
        LengthOfStay welfare = LengthOfStay.of(LawFamily.LOGNORMAL, WELFARE_STAY, 0.9);
        LengthOfStay justice = LengthOfStay.of(LawFamily.WEIBULL, JUSTICE_STAY, 0.6);
        return List.of(welfare, justice, justice, justice, justice);
    }

    /** The shared places are contracted places of the justice side. */
    private static Scenario scenario(SharedPlaces theory) {
        int contracted = theory.justice() + theory.shared();
        Estate estate = new Estate(List.of(Textbook.home(1, theory.welfare(), contracted)));
        Scenario two =
                Textbook.queue(1, Textbook.exponential(1), Textbook.loss())
                        .with(new Capacity(estate, Effectiveness.FULL))
                        .with(new Demand(arrivals(theory), Textbook.flatland()))
                        .with(Textbook.stays(STAYS));
        return Textbook.measured(two, 200, 3650)
                .with(new SharePlaces("Home 1", theory.shared(), Textbook.BEGIN, Optional.empty()));
    }

    private static List<Arrivals> arrivals(SharedPlaces theory) {
        Pattern constant = Pattern.constant(Textbook.BEGIN);
        double perWelfare = Dates.DAYS_PER_YEAR / WELFARE_STAY;
        double perJustice = Dates.DAYS_PER_YEAR / JUSTICE_STAY;
        return List.of(
                Textbook.arrivals(
                        Stream.WELFARE_ENGLAND, theory.welfareLoad() * perWelfare, constant),
                Textbook.arrivals(Stream.DTO, theory.justiceLoad() * perJustice, constant));
    }

    /** None shared, some, all; either route the busier one, either without a place of its own. */
    @ParameterizedTest
    @CsvSource({
        "6, 6,  0, 6, 4",
        "6, 5,  1, 6, 4",
        "6, 3,  3, 7, 3",
        "6, 0,  6, 5, 5",
        "3, 1,  5, 4, 6",
        "0, 4,  4, 5, 2",
        "2, 0,  6, 8, 2",
        "0, 0, 10, 5, 4"
    })
    void children_placed_and_accommodated_agree_with_the_truncated_product_form(
            int welfare, int justice, int shared, double welfareLoad, double justiceLoad) {
        SharedPlaces theory = new SharedPlaces(welfare, justice, shared, welfareLoad, justiceLoad);
        Runs runs = Runs.of(200, scenario(theory));
        for (Route route : Route.values()) {
            sharePlaced(runs, route).hasMean(theory.sharePlaced(route), 0.005);
            runs.sample(Measure.CHILDREN_ACCOMMODATED, route).hasMean(theory.accommodated(route));
        }
    }

    private static Sample sharePlaced(Runs runs, Route route) {
        Sample placed = runs.sample(Measure.PLACED, route);
        double[] referred = runs.sample(Measure.REFERRALS, route).values();
        double[] shares = new double[referred.length];
        for (int run = 0; run < shares.length; run++) {
            shares[run] = placed.values()[run] / referred[run];
        }
        return new Sample("share of referrals " + placed.what(), shares);
    }

    @Test
    void none_or_all_shared_is_the_loss_formula_of_Erlang() {
        SharedPlaces none = new SharedPlaces(6, 4, 0, 7, 3);
        assertThat(none.sharePlaced(Route.WELFARE))
                .isCloseTo(1 - Erlang.atLoad(6, 7, 1).lost(), within(1e-12));
        assertThat(none.sharePlaced(Route.JUSTICE))
                .isCloseTo(1 - Erlang.atLoad(4, 3, 1).lost(), within(1e-12));
        SharedPlaces all = new SharedPlaces(0, 0, 10, 7, 3);
        double placed = 1 - Erlang.atLoad(10, 10, 1).lost();
        assertThat(all.sharePlaced(Route.WELFARE)).isCloseTo(placed, within(1e-12));
        assertThat(all.sharePlaced(Route.JUSTICE)).isCloseTo(placed, within(1e-12));
        assertThat(all.accommodated(Route.JUSTICE)).isCloseTo(3 * placed, within(1e-12));
    }

    /** One place each and one shared, loads of one: weights 1, 1, 1/2; 1, 1, 1/2; 1/2, 1/2. */
    @Test
    void one_place_each_and_one_shared_by_hand() {
        SharedPlaces theory = new SharedPlaces(1, 1, 1, 1, 1);
        assertThat(theory.sharePlaced(Route.WELFARE)).isCloseTo(4.5 / 6, within(1e-12));
        assertThat(theory.accommodated(Route.WELFARE)).isCloseTo(4.5 / 6, within(1e-12));
    }
}
