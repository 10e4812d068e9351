/** What an operator can set about HTTP. */
@NullMarked
package be.sentum.web.config;

import org.jspecify.annotations.NullMarked;
