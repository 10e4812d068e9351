/** What happens by the clock. */
@NullMarked
package be.sentum.customer.adapter.in.schedule;

import org.jspecify.annotations.NullMarked;
