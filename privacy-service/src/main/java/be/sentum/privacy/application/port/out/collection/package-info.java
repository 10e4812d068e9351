/** Where collected data rest, sealed, until they are handed over. */
@NullMarked
package be.sentum.privacy.application.port.out.collection;

import org.jspecify.annotations.NullMarked;
