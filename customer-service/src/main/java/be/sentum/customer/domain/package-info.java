/** Who a person or company is to us. */
@NullMarked
package be.sentum.customer.domain;

import org.jspecify.annotations.NullMarked;
