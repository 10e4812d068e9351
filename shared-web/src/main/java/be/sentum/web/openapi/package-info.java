/** What every operation's description has in common. */
@NullMarked
package be.sentum.web.openapi;

import org.jspecify.annotations.NullMarked;
