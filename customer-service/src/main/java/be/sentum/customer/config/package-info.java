/** The settings of customer-service. */
@NullMarked
package be.sentum.customer.config;

import org.jspecify.annotations.NullMarked;
