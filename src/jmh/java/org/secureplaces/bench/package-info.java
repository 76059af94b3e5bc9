/** Benchmarks: the product beside a hand-written loop of the same small model. */
package org.secureplaces.bench;
