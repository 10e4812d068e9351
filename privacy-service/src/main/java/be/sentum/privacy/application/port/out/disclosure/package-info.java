/** Where the disclosure log is kept. */
@NullMarked
package be.sentum.privacy.application.port.out.disclosure;

import org.jspecify.annotations.NullMarked;
