/** Configuration with defaults. */
@NullMarked
package be.sentum.consent.config;

import org.jspecify.annotations.NullMarked;
