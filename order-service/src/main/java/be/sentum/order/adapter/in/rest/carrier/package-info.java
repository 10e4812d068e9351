/** What carriers report, over HTTP: with a token, or signed. */
@NullMarked
package be.sentum.order.adapter.in.rest.carrier;

import org.jspecify.annotations.NullMarked;
