/** What a run is asked: listeners that count its happenings by measure, group and period. */
package org.secureplaces.measure;
