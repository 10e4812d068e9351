/** Where personal data must not appear. */
@NullMarked
package be.sentum.systemtests.leak;

import org.jspecify.annotations.NullMarked;
