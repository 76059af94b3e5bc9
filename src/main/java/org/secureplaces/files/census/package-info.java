/** The three files of an official count, read and fitted to the homes of a scenario. */
package org.secureplaces.files.census;
