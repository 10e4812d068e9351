/** Shows that each rule of the hexagon can fail. */
@NullMarked
package be.sentum.testing.architecture;

import org.jspecify.annotations.NullMarked;
