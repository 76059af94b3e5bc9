/**
 * What the closure lab reads and writes: JSON, what-ifs as YAML, and the folder that keeps them.
 */
package org.secureplaces.files.lab;
