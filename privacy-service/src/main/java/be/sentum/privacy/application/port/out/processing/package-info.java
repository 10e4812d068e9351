/** Where versions of the record of processing are kept. */
@NullMarked
package be.sentum.privacy.application.port.out.processing;

import org.jspecify.annotations.NullMarked;
