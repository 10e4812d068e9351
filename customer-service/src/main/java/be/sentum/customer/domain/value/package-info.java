/** Values that cannot be built wrong: e-mail, phone, postal address, Belgian numbers. */
@NullMarked
package be.sentum.customer.domain.value;

import org.jspecify.annotations.NullMarked;
