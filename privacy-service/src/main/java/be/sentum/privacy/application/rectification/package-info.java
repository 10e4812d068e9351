/** Contested facts (Art. 16). */
@NullMarked
package be.sentum.privacy.application.rectification;

import org.jspecify.annotations.NullMarked;
