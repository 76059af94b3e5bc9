/** Writes the folder of an answer: tables, futures, manifest and report, all or nothing. */
package org.secureplaces.app.output;
