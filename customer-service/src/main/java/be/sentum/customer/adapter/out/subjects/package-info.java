/** Customers as the persons that shared-privacy answers for. */
@NullMarked
package be.sentum.customer.adapter.out.subjects;

import org.jspecify.annotations.NullMarked;
