/** What a user starts: thin, it parses, calls and prints. */
package org.secureplaces.app;
