/** Load and limits, measured side by side in one run on the same servers. */
@NullMarked
package be.sentum.benchmarks;

import org.jspecify.annotations.NullMarked;
