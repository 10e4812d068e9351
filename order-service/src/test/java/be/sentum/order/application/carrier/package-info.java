@NullMarked
package be.sentum.order.application.carrier;

import org.jspecify.annotations.NullMarked;
