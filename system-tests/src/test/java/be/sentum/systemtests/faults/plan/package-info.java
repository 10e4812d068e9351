/** Who is killed when, drawn from a seed. */
@NullMarked
package be.sentum.systemtests.faults.plan;

import org.jspecify.annotations.NullMarked;
