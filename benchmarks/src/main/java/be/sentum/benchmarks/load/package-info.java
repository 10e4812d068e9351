/** Clients that cost little, so that the two cores are left to what is measured. */
@NullMarked
package be.sentum.benchmarks.load;

import org.jspecify.annotations.NullMarked;
