/** Choices made on a device, and how they meet those of an account. */
@NullMarked
package be.sentum.consent.domain.device;

import org.jspecify.annotations.NullMarked;
