/** Words in a package that may speak of others, and what of them is not shown (Art. 15(4)). */
@NullMarked
package be.sentum.privacy.domain.request.text;

import org.jspecify.annotations.NullMarked;
