/** What billing does when it hears of others: one listener a topic. */
@NullMarked
package be.sentum.billing.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
