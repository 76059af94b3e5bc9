/** The closure lab in a browser, on this machine only. */
package org.secureplaces.app.web;
