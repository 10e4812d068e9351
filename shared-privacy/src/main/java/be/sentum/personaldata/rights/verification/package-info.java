/** The search after an erasure. */
@NullMarked
package be.sentum.personaldata.rights.verification;

import org.jspecify.annotations.NullMarked;
