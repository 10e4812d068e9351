/** What the services are told, through the outbox. */
@NullMarked
package be.sentum.privacy.adapter.out.events;

import org.jspecify.annotations.NullMarked;
