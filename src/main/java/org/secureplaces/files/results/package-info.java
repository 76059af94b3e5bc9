/**
 * The folder of results: CSV tables, Parquet, the manifest, and how an earlier result is replaced.
 */
package org.secureplaces.files.results;
