/** What left to whom: noting and asking. */
@NullMarked
package be.sentum.privacy.application.port.in.disclosure;

import org.jspecify.annotations.NullMarked;
