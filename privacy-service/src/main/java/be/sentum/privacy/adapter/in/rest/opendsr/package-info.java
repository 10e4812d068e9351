/** The facade of OpenDSR 2.0 and of the older OpenGDPR names: reads, answers, signs. */
@NullMarked
package be.sentum.privacy.adapter.in.rest.opendsr;

import org.jspecify.annotations.NullMarked;
