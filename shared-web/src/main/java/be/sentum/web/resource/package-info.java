/** ETags, preconditions, pages and cursors. */
@NullMarked
package be.sentum.web.resource;

import org.jspecify.annotations.NullMarked;
