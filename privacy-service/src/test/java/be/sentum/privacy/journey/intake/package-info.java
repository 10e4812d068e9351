/** Requests by mail and by staff, and proof of identity, on real servers. */
@NullMarked
package be.sentum.privacy.journey.intake;

import org.jspecify.annotations.NullMarked;
