/** A person's data on their way to another controller (Art. 20(2)). */
@NullMarked
package be.sentum.privacy.domain.transfer;

import org.jspecify.annotations.NullMarked;
