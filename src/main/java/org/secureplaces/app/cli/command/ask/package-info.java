/** Commands that put a question to the model and answer it. */
package org.secureplaces.app.cli.command.ask;
