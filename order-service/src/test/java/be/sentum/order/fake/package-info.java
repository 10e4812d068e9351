@NullMarked
package be.sentum.order.fake;

import org.jspecify.annotations.NullMarked;
