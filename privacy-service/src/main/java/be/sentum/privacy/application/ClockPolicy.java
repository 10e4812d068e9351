package be.sentum.privacy.application;

import java.time.Period;

/**
 * Numbers about time that the company chose because the law sets none; all of them configuration.
 *
 * @param workingDaysToAsk within how many working days after receipt a question still moves the last day (REQ-CLK-03)
 * @param unanswered how long a person's answer is awaited (REQ-CLK-03)
 * @param soonAgain within how long the same thing asked again is flagged, never refused (REQ-FEE-01)
 */
public record ClockPolicy(int workingDaysToAsk, Period unanswered, Period soonAgain) {}
