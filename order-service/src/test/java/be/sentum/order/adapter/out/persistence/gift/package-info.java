@NullMarked
package be.sentum.order.adapter.out.persistence.gift;

import org.jspecify.annotations.NullMarked;
