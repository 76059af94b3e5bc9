/**
 * Gathers futures for a question: simulates them in rounds, joins parts that ran apart, keeps them
 * in memory or on disk.
 */
package org.secureplaces.app.futures;
