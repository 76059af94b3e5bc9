/**
 * Futures on disk: Parquet for people, and nameless files for those that do not fit into memory.
 */
package org.secureplaces.files.futures;
