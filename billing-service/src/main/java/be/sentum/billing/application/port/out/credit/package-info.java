/** Where credit notes, their numbers and the requests for them are kept. */
@NullMarked
package be.sentum.billing.application.port.out.credit;

import org.jspecify.annotations.NullMarked;
