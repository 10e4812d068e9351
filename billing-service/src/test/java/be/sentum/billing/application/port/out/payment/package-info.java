/** What keeps payments and accounts must do. */
@NullMarked
package be.sentum.billing.application.port.out.payment;

import org.jspecify.annotations.NullMarked;
