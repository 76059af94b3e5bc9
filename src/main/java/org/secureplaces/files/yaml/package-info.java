/**
 * Strict reading of YAML: positions, extended files, and fields that report every mistake at once.
 *
 * <p>A value read with its place in the file passes through all of them; this is why there are more
 * than eighteen.
 */
package org.secureplaces.files.yaml;
