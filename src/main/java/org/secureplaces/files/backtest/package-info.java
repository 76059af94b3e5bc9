/** Facts with their day of publication, priors, actual figures, and scenarios of past origins. */
package org.secureplaces.files.backtest;
