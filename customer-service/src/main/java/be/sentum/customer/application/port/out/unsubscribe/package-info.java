/** What unsubscribing needs. */
@NullMarked
package be.sentum.customer.application.port.out.unsubscribe;

import org.jspecify.annotations.NullMarked;
