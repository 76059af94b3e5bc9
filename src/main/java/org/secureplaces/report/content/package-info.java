/**
 * What every page says a thing with: measures, numbers, sentences of more and fewer, groups, years.
 */
package org.secureplaces.report.content;
