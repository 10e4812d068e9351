/** What goes over the wire. */
@NullMarked
package be.sentum.messaging.wire;

import org.jspecify.annotations.NullMarked;
