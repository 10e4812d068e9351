/** A small service that lends books: what the tests of this module run as. */
@NullMarked
package be.sentum.personaldata.library;

import org.jspecify.annotations.NullMarked;
