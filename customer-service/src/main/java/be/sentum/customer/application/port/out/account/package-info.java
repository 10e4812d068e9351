/** What accounts need. */
@NullMarked
package be.sentum.customer.application.port.out.account;

import org.jspecify.annotations.NullMarked;
