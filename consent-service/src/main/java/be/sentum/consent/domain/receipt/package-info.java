/** What a person takes home of a decision (ISO/IEC TS 27560). */
@NullMarked
package be.sentum.consent.domain.receipt;

import org.jspecify.annotations.NullMarked;
