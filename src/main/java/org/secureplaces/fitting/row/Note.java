package org.secureplaces.fitting.row;

/** Something that a fit could not do or that its reader should know, and why. */
public record Note(String subject, String text) {}
