/**
 * Answers questions, whichever door they came by: simulates, writes folders of results, reads them.
 */
package org.secureplaces.app.answer;
