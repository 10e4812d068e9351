/** What the other services tell: cards, closed accounts, solvency decisions, recipients. */
@NullMarked
package be.sentum.order.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
