/** What an erasure asks of this service beyond its inventory. */
@NullMarked
package be.sentum.order.adapter.in.erasure;

import org.jspecify.annotations.NullMarked;
