/** Pages as PDF and as pictures, made by the Chromium of the machine. */
package org.secureplaces.files.print;
