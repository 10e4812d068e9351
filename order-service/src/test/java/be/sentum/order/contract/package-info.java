@NullMarked
package be.sentum.order.contract;

import org.jspecify.annotations.NullMarked;
