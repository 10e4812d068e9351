/** What the same servers do without us: the number ours stands beside. */
@NullMarked
package be.sentum.benchmarks.limit;

import org.jspecify.annotations.NullMarked;
