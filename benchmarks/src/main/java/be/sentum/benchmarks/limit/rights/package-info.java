/** What a request for access and an erasure take by hand-written SQL, and the tables it reaches. */
@NullMarked
package be.sentum.benchmarks.limit.rights;

import org.jspecify.annotations.NullMarked;
