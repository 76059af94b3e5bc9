/** What times until an end say of their law where some were cut short or were seen late. */
package org.secureplaces.fitting.survival;
