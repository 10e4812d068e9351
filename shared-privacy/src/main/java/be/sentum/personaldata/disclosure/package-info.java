/** What leaves to third parties: only to registered recipients, and never without an entry in the log. */
@NullMarked
package be.sentum.personaldata.disclosure;

import org.jspecify.annotations.NullMarked;
