/** Which uncertain inputs drive the answer, and which changes make the difference. */
package org.secureplaces.sensitivity;
