/** Crediting what came back, one transaction each. */
@NullMarked
package be.sentum.billing.application.credit;

import org.jspecify.annotations.NullMarked;
