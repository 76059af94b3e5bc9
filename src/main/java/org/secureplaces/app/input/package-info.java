/**
 * What a question names, read and checked before anything runs: scenarios, settings, censuses,
 * files of one's own.
 */
package org.secureplaces.app.input;
