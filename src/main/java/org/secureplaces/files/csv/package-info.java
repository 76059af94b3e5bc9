/** Tables in CSV, as cells that know where they stand. */
package org.secureplaces.files.csv;
