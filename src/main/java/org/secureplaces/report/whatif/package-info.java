/** Several what-ifs side by side: the table, their order, and how sure it is. */
package org.secureplaces.report.whatif;
