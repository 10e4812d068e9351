package be.sentum.billing.domain.solvency.explanation;

import static be.sentum.billing.domain.solvency.card.InputName.ORDER_AMOUNT;
import static be.sentum.billing.domain.solvency.card.InputName.PAID_ORDERS;
import static be.sentum.billing.example.Checks.check;
import static be.sentum.billing.example.Checks.inputs;
import static be.sentum.billing.example.Customers.someone;
import static be.sentum.billing.example.PointsCards.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import be.sentum.billing.domain.solvency.card.Assessment;
import be.sentum.billing.domain.solvency.card.AutomaticOutcome;
import be.sentum.billing.domain.solvency.card.Input;
import be.sentum.billing.domain.solvency.card.PointsCard;
import be.sentum.billing.domain.solvency.explanation.Change.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private final PointsCard card = small();

    @Test
    @DisplayName("REQ-ACC-05: each factor says which way it went and how much it weighed")
    void factors_have_an_effect_and_a_weight() {
        var explanation = Explanation.of(check(someone(), "120.00"), card);

        assertThat(explanation.factors())
                .extracting(ExplainedFactor::effect, ExplainedFactor::weight)
                .containsExactly(
                        tuple(Effect.RAISES, WeightBand.STRONG),
                        tuple(Effect.RAISES, WeightBand.MEDIUM),
                        tuple(Effect.NEUTRAL, WeightBand.NONE));
    }

    @Test
    @DisplayName("REQ-ACC-05: the nearest value that would have changed the outcome")
    void a_single_change_is_named_at_its_nearest_value() {
        var explanation = Explanation.of(check(someone(), "700.00"), card);

        assertThat(explanation.counterfactuals())
                .containsExactly(
                        new Counterfactual(
                                List.of(new Change(ORDER_AMOUNT, Direction.AT_MOST, new BigDecimal("200.00"))),
                                50,
                                AutomaticOutcome.APPROVED),
                        new Counterfactual(
                                List.of(new Change(PAID_ORDERS, Direction.AT_LEAST, new BigDecimal("4"))),
                                50,
                                AutomaticOutcome.APPROVED));
    }

    @Test
    void where_no_single_change_is_enough_several_are_named_together() {
        Assessment worst = card.assess(inputs("9999.00", 7, 0));

        List<Counterfactual> found = new Counterfactuals(card, worst).find();

        assertThat(found)
                .singleElement()
                .satisfies(together -> assertThat(together.changes()).hasSizeGreaterThan(1));
        assertThat(replayed(worst, found.getFirst()).outcome()).isEqualTo(AutomaticOutcome.APPROVED);
    }

    @Test
    @DisplayName("REQ-ACC-05: every counterfactual, computed again by the card, comes true")
    void counterfactuals_are_true() {
        long seed = 20261122;
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Assessment assessment = card.assess(inputs(
                    new BigDecimal(random.nextInt(200_000)).movePointLeft(2).toPlainString(),
                    random.nextInt(4),
                    random.nextInt(8)));

            List<Counterfactual> found = new Counterfactuals(card, assessment).find();

            assertThat(found).as("seed %s, round %s", seed, i).isNotEmpty().allSatisfy(alternative -> {
                Assessment replayed = replayed(assessment, alternative);
                assertThat(replayed.score()).isEqualTo(alternative.score());
                assertThat(replayed.outcome()).isEqualTo(alternative.outcome()).isNotEqualTo(assessment.outcome());
            });
        }
    }

    @Test
    void a_check_is_explained_with_the_card_that_decided() {
        var other = new PointsCard("2027-1", card.rulesHash(), card.threshold(), card.factors());

        assertThatIllegalArgumentException().isThrownBy(() -> Explanation.of(check(someone(), "120.00"), other));
    }

    private Assessment replayed(Assessment assessment, Counterfactual alternative) {
        return card.assess(assessment.inputs().stream()
                .map(input -> changed(input, alternative))
                .toList());
    }

    private static Input changed(Input input, Counterfactual alternative) {
        return alternative.changes().stream()
                .filter(change -> change.input() == input.name())
                .findFirst()
                .map(change -> input.with(change.value()))
                .orElse(input);
    }
}
