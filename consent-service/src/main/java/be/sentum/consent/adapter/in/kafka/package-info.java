/** What other services publish. */
@NullMarked
package be.sentum.consent.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
