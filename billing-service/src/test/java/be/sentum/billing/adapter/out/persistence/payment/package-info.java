/** PostgreSQL keeps payments as the fakes do. */
@NullMarked
package be.sentum.billing.adapter.out.persistence.payment;

import org.jspecify.annotations.NullMarked;
