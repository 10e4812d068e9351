/** Crediting on fakes. */
@NullMarked
package be.sentum.billing.application.credit;

import org.jspecify.annotations.NullMarked;
