/** What this service does by itself, at its time. */
@NullMarked
package be.sentum.order.adapter.in.schedule;

import org.jspecify.annotations.NullMarked;
