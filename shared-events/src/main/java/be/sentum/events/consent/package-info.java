/** What consent-service publishes. */
@NullMarked
package be.sentum.events.consent;

import org.jspecify.annotations.NullMarked;
