/** Belgian identifiers and their check digits; syntax only, existence is not shown by them. */
@NullMarked
package be.sentum.billing.domain.identifier;

import org.jspecify.annotations.NullMarked;
