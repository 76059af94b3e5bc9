/** Where replications execute: on the threads of this machine, or elsewhere. */
package org.secureplaces.run;
