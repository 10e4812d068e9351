/** Unsubscribing by a link, without logging in. */
@NullMarked
package be.sentum.customer.application.unsubscribe;

import org.jspecify.annotations.NullMarked;
