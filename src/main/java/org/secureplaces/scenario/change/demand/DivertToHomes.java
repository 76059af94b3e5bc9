package org.secureplaces.scenario.change.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.secureplaces.child.Basis;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.demand.Arrivals.Stream;
import org.secureplaces.demand.Composition;
import org.secureplaces.demand.Demand;
import org.secureplaces.demand.Pattern;
import org.secureplaces.demand.Sector;
import org.secureplaces.engine.Phase;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.InWords;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Expense;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ChangeWords;
import org.secureplaces.scenario.change.ProgrammeCost;

/**
 * Homes are asked for children whom another sector of custody no longer takes: a level stream for
 * each legal basis, with the season and the monthly clustering of those whom courts send to homes
 * anyway. Changes of demand, prevention and diversion from homes are about the latter.
 *
 * @param perYear children a year on all bases
 * @param parts the share of each basis
 * @param who how they differ from those whom courts send to homes anyway
 */
public record DivertToHomes(
        Sector sector, Figure perYear, List<Part> parts, Who who, Phase phase, ProgrammeCost cost)
        implements Change {

    /** The share of children on one legal basis. */
    public record Part(Basis basis, double share) {}

    /**
     * How children differ from those whom courts send to homes anyway.
     *
     * @param girls share of girls, where it is another one
     * @param youngest age of the first share
     * @param ages shares of single years of age; empty for the same ages
     */
    public record Who(Optional<Figure> girls, int youngest, List<Double> ages) {

        /** Children like the others. */
        public static final Who LIKE_OTHERS = new Who(Optional.empty(), 0, List.of());

        public Who {
            ages = List.copyOf(ages);
        }

        private String inWords() {
            String sex = girls.map(share -> "; " + InWords.share(share) + " are girls").orElse("");
            String age =
                    ages.isEmpty()
                            ? ""
                            : "; aged " + youngest + " to " + (youngest + ages.size() - 1);
            return sex + age;
        }

        Composition of(Composition others) {
            return new Composition(
                    others.regions(),
                    girls.orElse(others.girls()),
                    ages.isEmpty() ? others.youngest() : youngest,
                    ages.isEmpty() ? others.ages() : ages,
                    others.needs());
        }
    }

    public DivertToHomes {
        parts = List.copyOf(parts);
    }

    @Override
    public Scenario applyTo(Scenario scenario) {
        Demand demand = scenario.demand();
        for (Part part : parts) {
            demand = demand.and(stream(part, demand));
        }
        return scenario.with(demand);
    }

    private Arrivals stream(Part part, Demand demand) {
        Stream stream = Stream.diverted(sector, part.basis());
        if (demand.of(stream).isPresent()) {
            throw new IllegalArgumentException(
                    "children on basis "
                            + part.basis().label()
                            + " come from "
                            + sector.inWords()
                            + " already");
        }
        Arrivals others = demand.of(ownStream(part.basis())).orElseThrow(() -> unlike(part));
        Pattern level = Pattern.constant(phase.from()).like(others.pattern());
        return new Arrivals(
                stream,
                perYear,
                level,
                who.of(others.composition()),
                others.repeats(),
                List.of(),
                List.of(),
                Optional.of(new Arrivals.Portion(part.share(), phase)));
    }

    private static Stream ownStream(Basis basis) {
        return switch (basis) {
            case WELFARE -> Stream.WELFARE_ENGLAND;
            case REMAND -> Stream.REMAND;
            case DTO -> Stream.DTO;
            case OTHER_SENTENCE -> Stream.OTHER_SENTENCE;
            case OTHERS -> Stream.OTHERS;
        };
    }

    private static IllegalArgumentException unlike(Part part) {
        return new IllegalArgumentException(
                "no children on basis "
                        + part.basis().label()
                        + " are sent to homes otherwise, so nothing is known of them");
    }

    @Override
    public LocalDate date() {
        return phase.from();
    }

    @Override
    public List<Expense> expenses() {
        return cost.from(phase.from(), phase.until());
    }

    @Override
    public LocalDate whollyFrom() {
        return phase.from().plusMonths(phase.rampUpMonths());
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return phase.until().map(over -> over.minusDays(1));
    }

    @Override
    public String inWords() {
        String each =
                parts.stream()
                        .map(
                                part ->
                                        ChangeWords.percent(part.share())
                                                + " "
                                                + part.basis().inWords())
                        .collect(Collectors.joining(", "));
        return "Homes are asked for "
                + InWords.ranged(perYear)
                + " children a year ("
                + each
                + ") whom "
                + sector.inWords()
                + " no longer takes"
                + ChangeWords.phase(phase)
                + who.inWords()
                + ChangeWords.cost(cost)
                + ".";
    }
}
