package org.secureplaces.scenario.change.programme;

import java.time.LocalDate;
import java.util.List;
import org.secureplaces.home.Practice;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Expense;
import org.secureplaces.scenario.Scenario;

/** A programme by which homes work in another way. */
interface PracticeChange extends Change {

    /** Where and when, and what it costs. */
    Programme programme();

    /** What homes do otherwise. */
    Practice practice();

    /** What that is in words, in the midst of a sentence. */
    String effect();

    @Override
    default Scenario applyTo(Scenario scenario) {
        return programme().giving(practice(), scenario);
    }

    @Override
    default LocalDate date() {
        return programme().from();
    }

    @Override
    default List<Expense> expenses() {
        return programme().expenses();
    }

    @Override
    default LocalDate whollyFrom() {
        return programme().from().plusMonths(programme().rampUpMonths());
    }

    @Override
    default String inWords() {
        return programme().inWords(effect());
    }
}
