@NullMarked
package be.sentum.order.domain.delivery;

import org.jspecify.annotations.NullMarked;
