/** Simulated time, random streams and distributions; knows nothing of children or homes. */
package org.secureplaces.engine;
