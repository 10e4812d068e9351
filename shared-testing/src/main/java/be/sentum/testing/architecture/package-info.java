/** The rules of the hexagon, written once and run by each service. */
@NullMarked
package be.sentum.testing.architecture;

import org.jspecify.annotations.NullMarked;
