/** The gates of the personal-data inventory, for the tests of every service. */
@NullMarked
package be.sentum.personaldata.testing;

import org.jspecify.annotations.NullMarked;
