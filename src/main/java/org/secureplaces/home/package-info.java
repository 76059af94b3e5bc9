/**
 * Homes, their places in three layers (approved, available, effective), whom they admit, and what
 * is open on a day.
 */
package org.secureplaces.home;
