/**
 * Strict reading of YAML: positions, extended files, and fields that report every mistake at once.
 */
package org.secureplaces.files.yaml;
