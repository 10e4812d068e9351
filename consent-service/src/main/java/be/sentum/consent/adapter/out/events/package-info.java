/** Decisions as events. */
@NullMarked
package be.sentum.consent.adapter.out.events;

import org.jspecify.annotations.NullMarked;
