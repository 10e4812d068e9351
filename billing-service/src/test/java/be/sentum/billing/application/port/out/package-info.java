/** What every adapter behind a port must do, be it a fake or PostgreSQL. */
@NullMarked
package be.sentum.billing.application.port.out;

import org.jspecify.annotations.NullMarked;
