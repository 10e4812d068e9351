/** How long rows are kept, and the nightly purge of those whose last day has passed. */
@NullMarked
package be.sentum.personaldata.retention;

import org.jspecify.annotations.NullMarked;
