/** The settings of consent-service. */
@NullMarked
package be.sentum.consent.config;

import org.jspecify.annotations.NullMarked;
