/**
 * How a figure of a notebook is drawn: by jsplot for a page that moves, as a picture for others.
 */
package org.secureplaces.app.notebook.drawing;
