/** Events on their way in: applied once; what cannot be handled is parked with its key. */
@NullMarked
package be.sentum.messaging.inbox;

import org.jspecify.annotations.NullMarked;
