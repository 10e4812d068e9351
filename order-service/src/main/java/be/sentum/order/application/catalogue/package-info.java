/** Keeping and reading the catalogue. */
@NullMarked
package be.sentum.order.application.catalogue;

import org.jspecify.annotations.NullMarked;
