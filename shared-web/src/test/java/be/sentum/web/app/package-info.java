/** A service as small as can be, for the tests of this module. */
@NullMarked
package be.sentum.web.app;

import org.jspecify.annotations.NullMarked;
