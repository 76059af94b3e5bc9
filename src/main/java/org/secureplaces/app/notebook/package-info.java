/**
 * The model for people who program, in a notebook, in JShell or from another project: {@link
 * org.secureplaces.app.notebook.Study} asks, {@link org.secureplaces.app.notebook.Results} opens,
 * {@link org.secureplaces.app.notebook.Figures} draws.
 */
package org.secureplaces.app.notebook;
