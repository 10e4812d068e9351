/** Readers that keep their position in the service's own database, with the effect. */
@NullMarked
package be.sentum.messaging.position;

import org.jspecify.annotations.NullMarked;
