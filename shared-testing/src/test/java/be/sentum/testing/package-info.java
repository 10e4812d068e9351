/** The tests of the tests' ground. */
@NullMarked
package be.sentum.testing;

import org.jspecify.annotations.NullMarked;
