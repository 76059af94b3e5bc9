/**
 * Standard statistics that no part of the model owns: means and ratios with their errors,
 * quantiles, intervals, regression, control variates.
 */
package org.secureplaces.statistics;
