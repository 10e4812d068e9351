/** What can be done with accounts. */
@NullMarked
package be.sentum.customer.application.port.in.account;

import org.jspecify.annotations.NullMarked;
