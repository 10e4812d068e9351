/** Recipients are told of changes (Art. 19). */
@NullMarked
package be.sentum.privacy.application.port.in.recipient;

import org.jspecify.annotations.NullMarked;
