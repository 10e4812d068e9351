/** Housekeeping of the inbox. */
@NullMarked
package be.sentum.messaging.inbox;

import org.jspecify.annotations.NullMarked;
