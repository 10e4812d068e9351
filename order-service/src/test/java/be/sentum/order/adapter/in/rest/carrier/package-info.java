@NullMarked
package be.sentum.order.adapter.in.rest.carrier;

import org.jspecify.annotations.NullMarked;
