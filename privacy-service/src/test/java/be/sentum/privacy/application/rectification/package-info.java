/** Contested facts, in memory. */
@NullMarked
package be.sentum.privacy.application.rectification;

import org.jspecify.annotations.NullMarked;
