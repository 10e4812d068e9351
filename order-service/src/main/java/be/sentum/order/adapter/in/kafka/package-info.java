/** What the other services tell: cards, closed accounts and solvency decisions. */
@NullMarked
package be.sentum.order.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
