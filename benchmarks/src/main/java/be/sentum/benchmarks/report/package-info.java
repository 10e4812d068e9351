/** Rows, the table and the JSON. */
@NullMarked
package be.sentum.benchmarks.report;

import org.jspecify.annotations.NullMarked;
