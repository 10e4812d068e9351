/** What a person receives who exercises a right, over the whole stack. */
@NullMarked
package be.sentum.systemtests.rights;

import org.jspecify.annotations.NullMarked;
