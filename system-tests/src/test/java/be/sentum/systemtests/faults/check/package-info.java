/** What has to hold, during the faults and after them. */
@NullMarked
package be.sentum.systemtests.faults.check;

import org.jspecify.annotations.NullMarked;
