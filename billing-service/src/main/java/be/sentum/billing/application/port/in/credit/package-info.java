/** What can be asked about credit notes. */
@NullMarked
package be.sentum.billing.application.port.in.credit;

import org.jspecify.annotations.NullMarked;
