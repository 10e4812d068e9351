/** What operators set. */
@NullMarked
package be.sentum.privacy.config;

import org.jspecify.annotations.NullMarked;
