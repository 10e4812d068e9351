/** The trace id that ties a request, its problem, its log lines and its events together. */
@NullMarked
package be.sentum.web.trace;

import org.jspecify.annotations.NullMarked;
