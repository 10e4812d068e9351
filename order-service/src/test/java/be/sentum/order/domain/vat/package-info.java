@NullMarked
package be.sentum.order.domain.vat;

import org.jspecify.annotations.NullMarked;
