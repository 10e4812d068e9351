/** What order-service publishes. */
@NullMarked
package be.sentum.events.order;

import org.jspecify.annotations.NullMarked;
