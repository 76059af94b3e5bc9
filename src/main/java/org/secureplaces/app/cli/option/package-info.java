/**
 * Options that commands share, and how they print. One option is one type, so that a command is
 * read as a list of its options; this is why there are more than eighteen.
 */
package org.secureplaces.app.cli.option;
