package be.sentum.privacy.adapter.in.kafka;

import be.sentum.events.privacy.erasure.ErasureExecuted;
import be.sentum.events.privacy.erasure.ErasurePlanned;
import be.sentum.events.privacy.erasure.VerificationAnswered;
import be.sentum.privacy.domain.erasure.BlockingFact;
import be.sentum.privacy.domain.erasure.Fate;
import be.sentum.privacy.domain.erasure.PlanPart;
import be.sentum.privacy.domain.erasure.PlannedField;
import be.sentum.privacy.domain.erasure.Receipt;
import be.sentum.privacy.domain.erasure.SearchAgain;
import be.sentum.privacy.domain.request.answer.ServiceName;

/** The wire's words for an erasure in the domain's. */
final class ErasureAnswers {

    private ErasureAnswers() {}

    static PlanPart plan(ErasurePlanned plan) {
        return new PlanPart(
                new ServiceName(plan.service()),
                plan.fields().stream()
                        .map(f -> new PlannedField(
                                f.table(), f.field(), Fate.named(f.fate()), f.rule(), f.law(), f.until(), f.rows()))
                        .toList(),
                plan.blockers().stream()
                        .map(b -> new BlockingFact(b.code(), b.count()))
                        .toList(),
                plan.plannedAt());
    }

    static Receipt receipt(ErasureExecuted receipt) {
        return new Receipt(
                new ServiceName(receipt.service()),
                receipt.status(),
                receipt.outcomes().stream()
                        .map(o -> new Receipt.Result(
                                o.table(), o.field(), o.result(), o.rule(), o.law(), o.retainedUntil(), o.rows()))
                        .toList(),
                receipt.completedAt());
    }

    static SearchAgain search(VerificationAnswered search) {
        return new SearchAgain(
                new ServiceName(search.service()),
                search.remainders().stream()
                        .map(r -> new SearchAgain.Found(r.table(), r.field(), r.rows(), r.allowed()))
                        .toList(),
                search.verifiedAt());
    }
}
