/** How many places a standard takes, where to add them, and how sure the choice is. */
package org.secureplaces.planning;
