/** Turns whatever goes wrong on the way of a call into a problem. */
@NullMarked
package be.sentum.web.problem.mapping;

import org.jspecify.annotations.NullMarked;
