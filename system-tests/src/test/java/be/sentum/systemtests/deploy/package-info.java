/** What operators run. */
@NullMarked
package be.sentum.systemtests.deploy;

import org.jspecify.annotations.NullMarked;
