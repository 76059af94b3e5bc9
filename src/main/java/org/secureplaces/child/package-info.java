/** The words for a child: route, basis, sex, region, needs, profile. */
package org.secureplaces.child;
