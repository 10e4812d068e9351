/** Gathering a person's data and handing them over. */
@NullMarked
package be.sentum.privacy.application.port.in.collection;

import org.jspecify.annotations.NullMarked;
