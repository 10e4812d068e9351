/** Direct transfers, their targets and their sealed copies in PostgreSQL. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence.transfer;

import org.jspecify.annotations.NullMarked;
