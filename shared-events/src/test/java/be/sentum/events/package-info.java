/** Holds the published documents, the catalogue and the records to each other. */
@NullMarked
package be.sentum.events;

import org.jspecify.annotations.NullMarked;
