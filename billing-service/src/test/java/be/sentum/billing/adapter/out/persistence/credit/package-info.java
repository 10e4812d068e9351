/** PostgreSQL keeps credit notes as the fakes do. */
@NullMarked
package be.sentum.billing.adapter.out.persistence.credit;

import org.jspecify.annotations.NullMarked;
