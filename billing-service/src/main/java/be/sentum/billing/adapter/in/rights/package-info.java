/** What billing adds to its part in the rights of a person. */
@NullMarked
package be.sentum.billing.adapter.in.rights;

import org.jspecify.annotations.NullMarked;
