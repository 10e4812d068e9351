/** Payments and what orders cost, one handler and one transaction each. */
@NullMarked
package be.sentum.billing.application.payment;

import org.jspecify.annotations.NullMarked;
