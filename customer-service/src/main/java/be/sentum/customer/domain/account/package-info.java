/** The account beside the customer: how long it lives, and how a log-in is tied to it. */
@NullMarked
package be.sentum.customer.domain.account;

import org.jspecify.annotations.NullMarked;
