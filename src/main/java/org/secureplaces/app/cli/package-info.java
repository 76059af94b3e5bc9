/** The command line. */
package org.secureplaces.app.cli;
