@NullMarked
package be.sentum.order.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;
