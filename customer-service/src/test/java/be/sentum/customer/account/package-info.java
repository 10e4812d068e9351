/** Accounts as their owners, other services and the calendar see them. */
@NullMarked
package be.sentum.customer.account;

import org.jspecify.annotations.NullMarked;
