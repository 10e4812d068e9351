/** What an operator does about events that could not be handled. */
@NullMarked
package be.sentum.web.operations;

import org.jspecify.annotations.NullMarked;
