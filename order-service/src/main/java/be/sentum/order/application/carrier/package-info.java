/** Hears carriers that sign their calls. */
@NullMarked
package be.sentum.order.application.carrier;

import org.jspecify.annotations.NullMarked;
