/** The first page of a what-if: what changes, for whom, and how sure that is. */
package org.secureplaces.report.answer;
