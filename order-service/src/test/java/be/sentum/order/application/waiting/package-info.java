@NullMarked
package be.sentum.order.application.waiting;

import org.jspecify.annotations.NullMarked;
