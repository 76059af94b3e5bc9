/**
 * The model against published figures: runs dated to their year, and what each comparison is worth.
 */
package org.secureplaces.validation;
