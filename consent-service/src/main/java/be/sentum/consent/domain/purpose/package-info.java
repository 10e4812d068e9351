/** The register of purposes and the rules no row of it may break (REQ-LB-01 to 05). */
@NullMarked
package be.sentum.consent.domain.purpose;

import org.jspecify.annotations.NullMarked;
