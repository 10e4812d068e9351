/** Starts and stops the parts in their order and tells how each is. */
@NullMarked
package be.sentum.localstack.part.run;

import org.jspecify.annotations.NullMarked;
