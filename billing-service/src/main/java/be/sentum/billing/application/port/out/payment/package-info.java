/** Where payments and the accounts of orders are kept. */
@NullMarked
package be.sentum.billing.application.port.out.payment;

import org.jspecify.annotations.NullMarked;
