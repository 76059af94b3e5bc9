package org.secureplaces.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.secureplaces.scenario.Horizon;

/**
 * Models of the scenarios of one draw, and which of them have something in common that need be run
 * once only.
 */
public final class Siblings {

    private final List<Model> models;
    private final int[] children;
    private final int[] beginning;

    /** Takes models of one draw, in the order of their scenarios. */
    public Siblings(List<Model> models) {
        this.models = List.copyOf(models);
        this.children = new int[models.size()];
        this.beginning = new int[models.size()];
        for (int number = 0; number < models.size(); number++) {
            children[number] = firstWith(number, Model::hasChildrenOf);
            beginning[number] = firstWith(number, Model::beginsLike);
        }
    }

    private int firstWith(int number, BiPredicate<Model, Model> likeness) {
        int first = 0;
        while (!likeness.test(models.get(number), models.get(first))) {
            first++;
        }
        return first;
    }

    /** Number of models. */
    public int count() {
        return models.size();
    }

    /** A model by its number, from 0. */
    public Model model(int number) {
        return models.get(number);
    }

    /** Number of the first model that has the children of another. */
    int children(int number) {
        return children[number];
    }

    /** Number of the first model whose runs begin like those of another. */
    int beginning(int number) {
        return beginning[number];
    }

    /** Whether no other model has the children of one. */
    boolean hasChildrenAlone(int number) {
        return isAlone(children[number], children);
    }

    /** Whether a run has days before its forecast that are also those of another model's. */
    boolean beginsLikeOthers(int number) {
        Horizon horizon = models.get(number).scenario().horizon();
        return horizon.forecastFrom().isAfter(horizon.start())
                && !isAlone(beginning[number], beginning);
    }

    private static boolean isAlone(int first, int[] firsts) {
        return Arrays.stream(firsts).filter(one -> one == first).count() == 1;
    }
}
