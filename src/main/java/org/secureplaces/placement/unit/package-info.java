/** The national unit that places children since 2016, and what differs from it in who sees whom. */
package org.secureplaces.placement.unit;
