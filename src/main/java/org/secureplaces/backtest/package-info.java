/**
 * Forecasts made in hindsight with only what was published by then: what was known on a day, the
 * settings that follow from it, and what the forecasts are held against.
 */
package org.secureplaces.backtest;
