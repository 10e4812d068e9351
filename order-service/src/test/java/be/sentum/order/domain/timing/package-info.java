@NullMarked
package be.sentum.order.domain.timing;

import org.jspecify.annotations.NullMarked;
