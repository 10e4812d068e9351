/** What billing publishes, through the outbox. */
@NullMarked
package be.sentum.billing.adapter.out.events;

import org.jspecify.annotations.NullMarked;
