/** When a request is manifestly unfounded or excessive, and who says so (REQ-FEE-01, Art. 12(5) GDPR). */
@NullMarked
package be.sentum.privacy.domain.refusal;

import org.jspecify.annotations.NullMarked;
