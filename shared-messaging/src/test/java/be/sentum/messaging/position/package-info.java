/** Readers with a stored position. */
@NullMarked
package be.sentum.messaging.position;

import org.jspecify.annotations.NullMarked;
