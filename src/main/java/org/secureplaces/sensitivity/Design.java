package org.secureplaces.sensitivity;

import java.util.List;

/** Points of the unit cube at which a function is asked, and what its answers say of the inputs. */
public interface Design {

    /** The points, each with a probability for every input. */
    List<double[]> points();

    /** The indices of every input, from the answers in the order of the points. */
    List<Index> indices(double[] answers);
}
