/**
 * What the closure lab does, without a server: what-ifs, answers that sharpen, and what is kept.
 */
package org.secureplaces.app.web.lab;
