/** Generating and keeping the record of processing. */
@NullMarked
package be.sentum.privacy.application.processing;

import org.jspecify.annotations.NullMarked;
