/** Restriction of processing (Art. 18): ordered and lifted by privacy-service, applied by every service. */
@NullMarked
package be.sentum.events.privacy.restriction;

import org.jspecify.annotations.NullMarked;
