/**
 * Everything assumed in a run, as one immutable value, and the dated changes that turn it into
 * another.
 */
package org.secureplaces.scenario;
