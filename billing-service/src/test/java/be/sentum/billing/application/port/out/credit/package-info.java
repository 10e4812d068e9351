/** What keeps credit notes must do. */
@NullMarked
package be.sentum.billing.application.port.out.credit;

import org.jspecify.annotations.NullMarked;
