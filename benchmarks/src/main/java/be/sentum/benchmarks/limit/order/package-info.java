/** Placing an order without us: the same rows behind a bare HTTP endpoint. */
@NullMarked
package be.sentum.benchmarks.limit.order;

import org.jspecify.annotations.NullMarked;
