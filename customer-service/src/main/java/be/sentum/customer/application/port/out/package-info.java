/** What customer-service needs, in its own words. */
@NullMarked
package be.sentum.customer.application.port.out;

import org.jspecify.annotations.NullMarked;
