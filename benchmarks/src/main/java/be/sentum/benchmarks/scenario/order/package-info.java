/** Placing and reading orders. */
@NullMarked
package be.sentum.benchmarks.scenario.order;

import org.jspecify.annotations.NullMarked;
