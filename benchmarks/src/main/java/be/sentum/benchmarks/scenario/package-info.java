/** What is measured. */
@NullMarked
package be.sentum.benchmarks.scenario;

import org.jspecify.annotations.NullMarked;
