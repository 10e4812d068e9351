/** Rights under way, carried on through every fault. */
@NullMarked
package be.sentum.systemtests.faults.work;

import org.jspecify.annotations.NullMarked;
