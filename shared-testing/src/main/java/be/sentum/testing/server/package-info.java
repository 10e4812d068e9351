/** The servers behind the tests: embedded from Maven artifacts, or containers, behind one switch. */
@NullMarked
package be.sentum.testing.server;

import org.jspecify.annotations.NullMarked;
