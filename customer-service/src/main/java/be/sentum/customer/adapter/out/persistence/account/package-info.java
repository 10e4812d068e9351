/** The tables of accounts and of links being made. */
@NullMarked
package be.sentum.customer.adapter.out.persistence.account;

import org.jspecify.annotations.NullMarked;
