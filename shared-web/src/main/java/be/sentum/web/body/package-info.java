/** How a request's JSON is read: strictly, and not more than a limit. */
@NullMarked
package be.sentum.web.body;

import org.jspecify.annotations.NullMarked;
