/** The service as a whole, on real servers, with the other four services played by the test. */
@NullMarked
package be.sentum.privacy.journey;

import org.jspecify.annotations.NullMarked;
