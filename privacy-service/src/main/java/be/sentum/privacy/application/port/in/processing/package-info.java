/** Reading the record of processing. */
@NullMarked
package be.sentum.privacy.application.port.in.processing;

import org.jspecify.annotations.NullMarked;
