/** What results say in words and numbers, before it is drawn. */
package org.secureplaces.report.finding;
