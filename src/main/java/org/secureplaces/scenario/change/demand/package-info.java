/** Changes to who is referred and where children go otherwise. */
package org.secureplaces.scenario.change.demand;
