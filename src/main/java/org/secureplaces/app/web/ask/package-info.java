/** What is asked of the closure lab: today's homes, what-ifs, and what is refused. */
package org.secureplaces.app.web.ask;
