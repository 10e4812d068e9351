/** The little that billing keeps of a customer's card, and no more (REQ-GEN-03). */
@NullMarked
package be.sentum.billing.domain.customer;

import org.jspecify.annotations.NullMarked;
