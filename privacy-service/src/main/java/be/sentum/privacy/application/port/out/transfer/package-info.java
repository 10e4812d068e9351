/** What direct transfers need from outside. */
@NullMarked
package be.sentum.privacy.application.port.out.transfer;

import org.jspecify.annotations.NullMarked;
