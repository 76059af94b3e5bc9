/**
 * Options that commands share, and how they print: one option is one type, so that a command is
 * read as a list of its options.
 */
package org.secureplaces.app.cli.option;
