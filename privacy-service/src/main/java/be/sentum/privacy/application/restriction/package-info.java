/** Imposing, carrying and lifting restrictions, and objections that stop a purpose. */
@NullMarked
package be.sentum.privacy.application.restriction;

import org.jspecify.annotations.NullMarked;
