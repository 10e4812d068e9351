/** The register of purposes and the screens that ask for them. */
@NullMarked
package be.sentum.consent.application.port.in.purpose;

import org.jspecify.annotations.NullMarked;
