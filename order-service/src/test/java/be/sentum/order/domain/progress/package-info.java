@NullMarked
package be.sentum.order.domain.progress;

import org.jspecify.annotations.NullMarked;
