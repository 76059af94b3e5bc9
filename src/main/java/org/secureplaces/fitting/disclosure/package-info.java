/**
 * Tables that may be published from child-level records: what they hide, and what could be told
 * from them.
 */
package org.secureplaces.fitting.disclosure;
