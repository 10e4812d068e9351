/** What the company writes to the person of a case, and what no refusal may leave out (REQ-CLK-04, REQ-NOT-04). */
@NullMarked
package be.sentum.privacy.domain.letter;

import org.jspecify.annotations.NullMarked;
