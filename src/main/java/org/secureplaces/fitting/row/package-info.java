/** What a fit says of its parameters, as rows of a table. */
package org.secureplaces.fitting.row;
