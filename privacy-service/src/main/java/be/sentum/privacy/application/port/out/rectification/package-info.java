/** Where contested facts are kept, and who hears what became of them. */
@NullMarked
package be.sentum.privacy.application.port.out.rectification;

import org.jspecify.annotations.NullMarked;
