/** What may be done with a customer's data, as the local copy of consent-service's decisions has it. */
@NullMarked
package be.sentum.billing.adapter.out.permission;

import org.jspecify.annotations.NullMarked;
