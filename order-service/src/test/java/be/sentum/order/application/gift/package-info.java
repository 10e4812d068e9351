@NullMarked
package be.sentum.order.application.gift;

import org.jspecify.annotations.NullMarked;
