/** What every person is told of the processing (Art. 13 and 14). */
@NullMarked
package be.sentum.privacy.domain.notice;

import org.jspecify.annotations.NullMarked;
