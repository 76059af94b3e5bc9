/** One arrangement after another. */
package org.secureplaces.placement.succession;
