/** What customer-service publishes. */
@NullMarked
package be.sentum.events.customer;

import org.jspecify.annotations.NullMarked;
