/** What old unsubscribe links were used for, as counts. */
@NullMarked
package be.sentum.customer.adapter.out.persistence.unsubscribe;

import org.jspecify.annotations.NullMarked;
