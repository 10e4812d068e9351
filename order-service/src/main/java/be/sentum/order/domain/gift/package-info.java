/** Persons an order is for who did not place it: data subjects of their own (REQ-ORD-05). */
@NullMarked
package be.sentum.order.domain.gift;

import org.jspecify.annotations.NullMarked;
