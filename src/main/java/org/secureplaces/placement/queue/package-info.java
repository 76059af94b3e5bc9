/** First come, first served: with a queue, or turned away where nothing is free. */
package org.secureplaces.placement.queue;
