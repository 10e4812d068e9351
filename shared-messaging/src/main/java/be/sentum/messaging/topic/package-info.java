/** The topics themselves: created from the catalogue, checked at start. */
@NullMarked
package be.sentum.messaging.topic;

import org.jspecify.annotations.NullMarked;
