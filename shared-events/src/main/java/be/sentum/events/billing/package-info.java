/** What billing-service publishes. */
@NullMarked
package be.sentum.events.billing;

import org.jspecify.annotations.NullMarked;
