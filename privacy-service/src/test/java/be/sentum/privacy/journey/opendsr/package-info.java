@NullMarked
package be.sentum.privacy.journey.opendsr;

import org.jspecify.annotations.NullMarked;
