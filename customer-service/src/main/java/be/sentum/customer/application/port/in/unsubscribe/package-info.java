/** Unsubscribing, as its adapters see it. */
@NullMarked
package be.sentum.customer.application.port.in.unsubscribe;

import org.jspecify.annotations.NullMarked;
