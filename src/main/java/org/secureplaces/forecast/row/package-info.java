/** What a forecast says, row by row: the tables of results, whatever file they stand in. */
package org.secureplaces.forecast.row;
