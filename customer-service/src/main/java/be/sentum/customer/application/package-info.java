/** What customer-service can do; one transaction each. */
@NullMarked
package be.sentum.customer.application;

import org.jspecify.annotations.NullMarked;
