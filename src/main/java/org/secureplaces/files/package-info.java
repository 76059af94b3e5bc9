/** Scenario YAML, CSV, Parquet and manifests: the only package that knows file formats. */
package org.secureplaces.files;
