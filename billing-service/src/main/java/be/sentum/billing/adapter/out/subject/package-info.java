/** The customers, as shared-privacy knows them. */
@NullMarked
package be.sentum.billing.adapter.out.subject;

import org.jspecify.annotations.NullMarked;
