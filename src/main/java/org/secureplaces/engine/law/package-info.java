/** Laws of chance for times, and how values of them are drawn fast and in order. */
package org.secureplaces.engine.law;
