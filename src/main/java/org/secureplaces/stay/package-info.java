/** How long a child stays and why a stay ends. */
package org.secureplaces.stay;
