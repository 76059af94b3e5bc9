/** Java in Jupyter: what runs the cells of a notebook, and what installs it. */
package org.secureplaces.app.notebook.kernel;
