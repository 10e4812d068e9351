/** Unsubscribing as mail programs and people do it. */
@NullMarked
package be.sentum.customer.unsubscribe;

import org.jspecify.annotations.NullMarked;
