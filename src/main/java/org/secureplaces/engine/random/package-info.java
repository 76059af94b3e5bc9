/** Random numbers: streams by purpose, keyed numbers of a child, and spread points. */
package org.secureplaces.engine.random;
