/** What the other services tell: cards, solvency decisions, recipients. */
@NullMarked
package be.sentum.order.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
