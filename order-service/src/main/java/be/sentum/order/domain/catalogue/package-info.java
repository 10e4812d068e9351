/** What is for sale, at our own prices. */
@NullMarked
package be.sentum.order.domain.catalogue;

import org.jspecify.annotations.NullMarked;
