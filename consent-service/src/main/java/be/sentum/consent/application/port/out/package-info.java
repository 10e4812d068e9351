/** What consent-service needs of the world, in its own words. */
@NullMarked
package be.sentum.consent.application.port.out;

import org.jspecify.annotations.NullMarked;
