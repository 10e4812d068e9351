/** The stack under test and how the tests speak to it. */
@NullMarked
package be.sentum.systemtests.stack;

import org.jspecify.annotations.NullMarked;
