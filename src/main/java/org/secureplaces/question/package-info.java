/** What can be asked, each a complete value: texts of scenarios and settings, checked when made. */
package org.secureplaces.question;
