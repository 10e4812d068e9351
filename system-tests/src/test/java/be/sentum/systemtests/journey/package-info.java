/** The main job from registering to being forgotten, also when services die on the way. */
@NullMarked
package be.sentum.systemtests.journey;

import org.jspecify.annotations.NullMarked;
