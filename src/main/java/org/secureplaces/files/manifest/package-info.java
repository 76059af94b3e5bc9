/** The manifest of a folder of results: what was asked, of which software, from which texts. */
package org.secureplaces.files.manifest;
