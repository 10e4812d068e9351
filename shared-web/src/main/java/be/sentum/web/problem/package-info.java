/** Every 4xx and 5xx as RFC 9457 problem with a stable code and a page in docs/problems. */
@NullMarked
package be.sentum.web.problem;

import org.jspecify.annotations.NullMarked;
