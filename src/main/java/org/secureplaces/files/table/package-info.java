/** Tables of results as CSV and XLSX, and reading them again. */
package org.secureplaces.files.table;
