/** What is kept for how long, held for a claim, and who was read about, as the services tell each other. */
@NullMarked
package be.sentum.events.privacy.retention;

import org.jspecify.annotations.NullMarked;
