/**
 * What can be asked, each a complete value: texts of scenarios and settings, checked when made.
 *
 * <p>Each question is one type, as are its parts; this is why there are more than eighteen.
 */
package org.secureplaces.question;
