/** What can be asked of the catalogue. */
@NullMarked
package be.sentum.order.application.port.in.catalogue;

import org.jspecify.annotations.NullMarked;
