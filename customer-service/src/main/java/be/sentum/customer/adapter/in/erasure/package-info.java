/** This service's own part in an erasure. */
@NullMarked
package be.sentum.customer.adapter.in.erasure;

import org.jspecify.annotations.NullMarked;
