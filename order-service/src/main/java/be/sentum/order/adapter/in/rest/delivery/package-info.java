/** Shipments, carriers' reports and public tracking over HTTP. */
@NullMarked
package be.sentum.order.adapter.in.rest.delivery;

import org.jspecify.annotations.NullMarked;
