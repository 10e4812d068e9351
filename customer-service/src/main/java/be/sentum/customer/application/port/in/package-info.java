/** What customer-service can do, as its adapters see it. */
@NullMarked
package be.sentum.customer.application.port.in;

import org.jspecify.annotations.NullMarked;
