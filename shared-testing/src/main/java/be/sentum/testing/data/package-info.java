/** Data for tests that nobody else has. */
@NullMarked
package be.sentum.testing.data;

import org.jspecify.annotations.NullMarked;
