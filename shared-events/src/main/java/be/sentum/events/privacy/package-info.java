/** What privacy-service asks of every service, and what they answer. */
@NullMarked
package be.sentum.events.privacy;

import org.jspecify.annotations.NullMarked;
