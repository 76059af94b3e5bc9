/** Councils ring homes one after the other, as before the national unit. */
package org.secureplaces.placement.phone;
