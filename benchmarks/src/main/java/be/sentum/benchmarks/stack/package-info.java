/** The stack that is measured: started for it, thrown away after it. */
@NullMarked
package be.sentum.benchmarks.stack;

import org.jspecify.annotations.NullMarked;
