/** The withdrawal function, over HTTP and as a page. */
@NullMarked
package be.sentum.order.adapter.in.rest.withdrawal;

import org.jspecify.annotations.NullMarked;
