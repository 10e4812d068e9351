@NullMarked
package be.sentum.order.adapter.out.persistence.vat;

import org.jspecify.annotations.NullMarked;
