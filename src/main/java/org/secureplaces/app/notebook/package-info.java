/**
 * The model for people who program, in a notebook, in JShell or from another project: {@link
 * org.secureplaces.app.notebook.Study} asks, {@link org.secureplaces.app.notebook.Results} opens,
 * {@link org.secureplaces.app.notebook.Figures} draws.
 *
 * <p>It is one library with one door: what stands behind Study, Results and Figures is seen by
 * nobody else and stays here; this is why there are more than eighteen.
 */
package org.secureplaces.app.notebook;
