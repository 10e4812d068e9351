/** Accounts: opened, linked to a log-in, kept awake, closed, deleted. */
@NullMarked
package be.sentum.customer.application.account;

import org.jspecify.annotations.NullMarked;
