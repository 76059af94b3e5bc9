/** The model in a notebook. */
package org.secureplaces.app.notebook;
