/** Simulated time and random streams; knows nothing of children or homes. */
package org.secureplaces.engine;
