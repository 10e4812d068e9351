@NullMarked
package be.sentum.order.domain.gift;

import org.jspecify.annotations.NullMarked;
