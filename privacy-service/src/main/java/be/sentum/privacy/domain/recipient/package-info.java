/** What the recipients of somebody's data are told when these change (Art. 19). */
@NullMarked
package be.sentum.privacy.domain.recipient;

import org.jspecify.annotations.NullMarked;
