/** What billing can do, as others may ask for it. */
@NullMarked
package be.sentum.billing.application.port.in;

import org.jspecify.annotations.NullMarked;
