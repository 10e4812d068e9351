/** The record of processing activities (Art. 30). */
@NullMarked
package be.sentum.privacy.domain.processing;

import org.jspecify.annotations.NullMarked;
