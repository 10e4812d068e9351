/** What is answered to whom by when: rights requests, packages, erasures, the audit trail. */
@NullMarked
package be.sentum.privacy;

import org.jspecify.annotations.NullMarked;
