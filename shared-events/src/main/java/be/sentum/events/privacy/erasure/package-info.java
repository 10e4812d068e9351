/** The plan of an erasure, its execution and its proof, as the services tell each other. */
@NullMarked
package be.sentum.events.privacy.erasure;

import org.jspecify.annotations.NullMarked;
