/** Journeys over the whole stack, through REST only. */
@NullMarked
package be.sentum.systemtests;

import org.jspecify.annotations.NullMarked;
