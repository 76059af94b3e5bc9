/**
 * Files of child-level records, and of published counts of children by how long they have stayed.
 */
package org.secureplaces.files.records;
