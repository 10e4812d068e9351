/** Value added tax as data: classes of goods, and which rate held for them when and by which law. */
@NullMarked
package be.sentum.order.domain.vat;

import org.jspecify.annotations.NullMarked;
