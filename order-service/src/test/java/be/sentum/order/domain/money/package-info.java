@NullMarked
package be.sentum.order.domain.money;

import org.jspecify.annotations.NullMarked;
