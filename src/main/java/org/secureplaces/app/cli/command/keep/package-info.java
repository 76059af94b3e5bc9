/** Commands that keep, check, carry or show what others have answered. */
package org.secureplaces.app.cli.command.keep;
