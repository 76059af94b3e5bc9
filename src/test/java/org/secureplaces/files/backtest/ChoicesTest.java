package org.secureplaces.files.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.backtest.Choice;
import org.secureplaces.backtest.CustodyScenario;
import org.secureplaces.backtest.Fact.Amount;
import org.secureplaces.backtest.Knowledge;
import org.secureplaces.backtest.Levels;
import org.secureplaces.backtest.Origin;
import org.secureplaces.backtest.Origins;
import org.secureplaces.backtest.Setting;
import org.secureplaces.files.Problem;
import org.secureplaces.files.Problems;

/** Other choices of what is assumed about children in custody. */
class ChoicesTest {

    private static final Origin ORIGIN =
            new Origins(Facts.shipped().facts()).ofCustody(2014, 2014).get(0);

    private static List<Setting> settings(Choice choice) {
        Knowledge known = Knowledge.at(ORIGIN, Facts.shipped().facts());
        CustodyScenario scenario =
                new CustodyScenario(known, choice.priors(Facts.priors()), Levels.FIRST);
        return choice.settings(scenario.settings(ORIGIN, Origins.YEARS));
    }

    @Test
    void the_shipped_choice_comes_first_and_changes_nothing() {
        List<Choice> choices = Choices.shipped();
        assertThat(choices.get(0)).isEqualTo(Choice.SHIPPED);
        Knowledge known = Knowledge.at(ORIGIN, Facts.shipped().facts());
        assertThat(settings(Choice.SHIPPED))
                .isEqualTo(
                        new CustodyScenario(known, Facts.priors(), Levels.FIRST)
                                .settings(ORIGIN, Origins.YEARS));
    }

    @Test
    void every_other_choice_changes_something_that_forecasts_of_custody_have() {
        List<Choice> others = Choices.shipped().subList(1, Choices.shipped().size());
        assertThat(others).isNotEmpty();
        assertThat(others.stream().map(Choice::name)).doesNotHaveDuplicates();
        assertThat(others)
                .allSatisfy(
                        choice ->
                                assertThat(settings(choice))
                                        .hasSameSizeAs(settings(Choice.SHIPPED))
                                        .isNotEqualTo(settings(Choice.SHIPPED)));
    }

    @Test
    void a_setting_that_there_is_not_is_refused() {
        Setting.Assumed unknown = new Setting.Assumed("demand.dt.per_year", Amount.of(0), "");
        Choice choice = new Choice("a", List.of(), List.of(unknown));
        assertThatThrownBy(() -> settings(choice)).hasMessageContaining("was demand.dt.per_year");
    }

    @Test
    void mistakes_are_told_with_their_places() {
        Problems problems = new Problems();
        Choices.read(
                "c.csv",
                """
                choice,parameter,value,low,high,reason
                a,rate_rang,1,1,1,x
                a,rate_range,2,0,1,x
                b,demand.dto.per_year,two,,,x
                """,
                problems);
        assertThat(problems.all().stream().map(Problem::toString))
                .anyMatch(
                        told -> told.startsWith("c.csv:2:3: parameter is unknown, was 'rate_rang'"))
                .anyMatch(told -> told.startsWith("c.csv:3:14: value must lie from low to high"))
                .anyMatch(told -> told.startsWith("c.csv:4:23: value must be a number"))
                .hasSize(3);
    }
}
