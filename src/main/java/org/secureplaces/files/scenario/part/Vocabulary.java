package org.secureplaces.files.scenario.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Need;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;
import org.secureplaces.demand.Sector;
import org.secureplaces.engine.law.LawFamily;
import org.secureplaces.home.Residents;
import org.secureplaces.placement.direct.DirectedAllocation.Priority;
import org.secureplaces.placement.queue.FirstComeFirstServed.Choice;
import org.secureplaces.scenario.change.places.CutContracts.Become;
import org.secureplaces.stay.RelevantAccommodation.Asked;

/** The words that files use for the terms of the model. */
public final class Vocabulary {

    private Vocabulary() {}

    public static Map<String, Region> regions() {
        Map<String, Region> words = new LinkedHashMap<>();
        List.of(Region.values()).forEach(region -> words.put(region.label(), region));
        return words;
    }

    public static Map<String, Route> routes() {
        Map<String, Route> words = new LinkedHashMap<>();
        List.of(Route.values()).forEach(route -> words.put(route.label(), route));
        return words;
    }

    /** The legal bases of one route. */
    public static Map<String, Basis> bases(Route route) {
        Map<String, Basis> words = new LinkedHashMap<>();
        for (Basis basis : Basis.values()) {
            if (basis.route() == route) {
                words.put(basis.label(), basis);
            }
        }
        return words;
    }

    public static Map<String, Need> needs() {
        Map<String, Need> words = new LinkedHashMap<>();
        List.of(Need.values()).forEach(need -> words.put(need.label(), need));
        return words;
    }

    public static Map<String, Sector> sectors() {
        Map<String, Sector> words = new LinkedHashMap<>();
        List.of(Sector.values()).forEach(sector -> words.put(sector.label(), sector));
        return words;
    }

    public static Map<String, Sex> sexes() {
        Map<String, Sex> words = new LinkedHashMap<>();
        List.of(Sex.values()).forEach(sex -> words.put(sex.label(), sex));
        return words;
    }

    public static Map<String, Residents> residents() {
        Map<String, Residents> words = new LinkedHashMap<>();
        List.of(Residents.values()).forEach(rule -> words.put(rule.label(), rule));
        return words;
    }

    public static Map<String, Asked> asked() {
        Map<String, Asked> words = new LinkedHashMap<>();
        List.of(Asked.values()).forEach(asked -> words.put(asked.label(), asked));
        return words;
    }

    public static Map<String, Become> cutPlaces() {
        Map<String, Become> words = new LinkedHashMap<>();
        List.of(Become.values()).forEach(become -> words.put(become.label(), become));
        return words;
    }

    public static Map<String, Choice> choices() {
        Map<String, Choice> words = new LinkedHashMap<>();
        List.of(Choice.values()).forEach(choice -> words.put(choice.label(), choice));
        return words;
    }

    static Map<String, Priority> orders() {
        Map<String, Priority> words = new LinkedHashMap<>();
        List.of(Priority.values()).forEach(order -> words.put(order.label(), order));
        return words;
    }

    public static Map<String, LawFamily> laws() {
        Map<String, LawFamily> words = new LinkedHashMap<>();
        words.put("lognormal", LawFamily.LOGNORMAL);
        words.put("gamma", LawFamily.GAMMA);
        words.put("weibull", LawFamily.WEIBULL);
        words.put("exponential", LawFamily.EXPONENTIAL);
        return words;
    }
}
