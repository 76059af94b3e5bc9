package org.secureplaces.simulation;

import java.util.Arrays;
import java.util.List;

/**
 * Models of the scenarios of one draw, and which of them have the same children, who need be made
 * once only.
 */
public final class Siblings {

    private final List<Model> models;
    private final int[] children;

    /** Takes models of one draw, in the order of their scenarios. */
    public Siblings(List<Model> models) {
        this.models = List.copyOf(models);
        this.children = new int[models.size()];
        for (int number = 0; number < models.size(); number++) {
            children[number] = firstLike(number);
        }
    }

    private int firstLike(int number) {
        int first = 0;
        while (!models.get(number).hasChildrenOf(models.get(first))) {
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

    /** Whether no other model has the children of one. */
    boolean hasChildrenAlone(int number) {
        return Arrays.stream(children).filter(one -> one == children[number]).count() == 1;
    }
}
