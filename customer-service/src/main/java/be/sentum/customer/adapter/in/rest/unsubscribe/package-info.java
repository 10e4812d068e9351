/** The unsubscribe page and RFC 8058's one click. */
@NullMarked
package be.sentum.customer.adapter.in.rest.unsubscribe;

import org.jspecify.annotations.NullMarked;
