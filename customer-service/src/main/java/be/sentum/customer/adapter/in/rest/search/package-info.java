/** Staff look for a customer. */
@NullMarked
package be.sentum.customer.adapter.in.rest.search;

import org.jspecify.annotations.NullMarked;
