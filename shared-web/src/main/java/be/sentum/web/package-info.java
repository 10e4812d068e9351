/** How every service speaks HTTP. */
@NullMarked
package be.sentum.web;

import org.jspecify.annotations.NullMarked;
