/** Who calls, in which role, for which purpose, and the log of staff reads. */
@NullMarked
package be.sentum.web.caller;

import org.jspecify.annotations.NullMarked;
