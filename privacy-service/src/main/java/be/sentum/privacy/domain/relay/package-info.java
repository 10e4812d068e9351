/** What another controller passes on in a person's name, by OpenDSR: who, about what, how far it is. */
@NullMarked
package be.sentum.privacy.domain.relay;

import org.jspecify.annotations.NullMarked;
