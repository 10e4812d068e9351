/** How requests come in. */
@NullMarked
package be.sentum.privacy.application.intake;

import org.jspecify.annotations.NullMarked;
