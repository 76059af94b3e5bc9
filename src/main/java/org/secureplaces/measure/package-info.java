/**
 * What a run is asked: listeners that count its happenings by measure, group and period.
 *
 * <p>Each thing that is counted has a listener of its own; this is why there are more than
 * eighteen.
 */
package org.secureplaces.measure;
