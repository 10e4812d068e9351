/** What other services tell. */
@NullMarked
package be.sentum.customer.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
