/** What tests of several packages share. */
package org.secureplaces.support;
