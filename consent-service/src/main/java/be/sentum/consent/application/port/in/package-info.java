/** What consent-service can do. */
@NullMarked
package be.sentum.consent.application.port.in;

import org.jspecify.annotations.NullMarked;
