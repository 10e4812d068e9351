@NullMarked
package be.sentum.order.application.delivery;

import org.jspecify.annotations.NullMarked;
