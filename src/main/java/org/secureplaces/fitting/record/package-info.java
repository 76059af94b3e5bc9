/** What a home or the national unit records of each child: referral, search, stay; real or made. */
package org.secureplaces.fitting.record;
