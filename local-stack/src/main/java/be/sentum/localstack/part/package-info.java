/** The parts of the stack: how each is prepared, started and known to be ready. */
@NullMarked
package be.sentum.localstack.part;

import org.jspecify.annotations.NullMarked;
