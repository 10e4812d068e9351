/** Who may call what, over every route that is served. */
@NullMarked
package be.sentum.systemtests.access;

import org.jspecify.annotations.NullMarked;
