/** Closing an account and linking one, over HTTP. */
@NullMarked
package be.sentum.customer.adapter.in.rest.account;

import org.jspecify.annotations.NullMarked;
