/** Services die in the middle of everything; what was promised to persons still holds. */
@NullMarked
package be.sentum.systemtests.faults;

import org.jspecify.annotations.NullMarked;
