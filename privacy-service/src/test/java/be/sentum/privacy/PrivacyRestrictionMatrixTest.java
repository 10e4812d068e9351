package be.sentum.privacy;

import be.sentum.personaldata.testing.RestrictionMatrix;
import be.sentum.personaldata.testing.RestrictionMatrixContract;
import be.sentum.privacy.application.port.in.audit.AuditQueries;
import be.sentum.privacy.application.port.in.audit.SealAuditTrail;
import be.sentum.privacy.application.port.in.audit.VerifyAuditTrail;
import be.sentum.privacy.application.port.in.breach.BreachQueries;
import be.sentum.privacy.application.port.in.breach.FindAffected;
import be.sentum.privacy.application.port.in.breach.KeepBreaches;
import be.sentum.privacy.application.port.in.breach.WatchBreaches;
import be.sentum.privacy.application.port.in.campaign.AdvanceCampaigns;
import be.sentum.privacy.application.port.in.campaign.CampaignQueries;
import be.sentum.privacy.application.port.in.campaign.ProposeCampaign;
import be.sentum.privacy.application.port.in.campaign.SteerCampaign;
import be.sentum.privacy.application.port.in.clock.ClockQueries;
import be.sentum.privacy.application.port.in.clock.EndUnanswered;
import be.sentum.privacy.application.port.in.clock.ExtendPeriod;
import be.sentum.privacy.application.port.in.clock.PauseClock;
import be.sentum.privacy.application.port.in.clock.WatchClock;
import be.sentum.privacy.application.port.in.collection.AssemblePackage;
import be.sentum.privacy.application.port.in.collection.EmptyOldPackages;
import be.sentum.privacy.application.port.in.collection.FetchPackage;
import be.sentum.privacy.application.port.in.collection.MakePackageLink;
import be.sentum.privacy.application.port.in.collection.PackageKeys;
import be.sentum.privacy.application.port.in.collection.ReceiveCollection;
import be.sentum.privacy.application.port.in.collection.ReviewTexts;
import be.sentum.privacy.application.port.in.disclosure.DisclosureQueries;
import be.sentum.privacy.application.port.in.disclosure.NoteDisclosure;
import be.sentum.privacy.application.port.in.erasure.ErasureQueries;
import be.sentum.privacy.application.port.in.erasure.PlanAgain;
import be.sentum.privacy.application.port.in.erasure.ReceiveErasureAnswers;
import be.sentum.privacy.application.port.in.hold.HoldQueries;
import be.sentum.privacy.application.port.in.hold.KeepLegalHolds;
import be.sentum.privacy.application.port.in.hold.NoteHoldReceipt;
import be.sentum.privacy.application.port.in.hold.WatchLegalHolds;
import be.sentum.privacy.application.port.in.identity.AskForIdentity;
import be.sentum.privacy.application.port.in.identity.KnownLanguage;
import be.sentum.privacy.application.port.in.identity.LearnOfPersons;
import be.sentum.privacy.application.port.in.identity.ProveIdentity;
import be.sentum.privacy.application.port.in.identity.RecordIdentity;
import be.sentum.privacy.application.port.in.intake.ReadMailbox;
import be.sentum.privacy.application.port.in.intake.ReceiveMail;
import be.sentum.privacy.application.port.in.intake.TriageRequest;
import be.sentum.privacy.application.port.in.notice.NoticeQueries;
import be.sentum.privacy.application.port.in.notice.PublishNotice;
import be.sentum.privacy.application.port.in.notice.WatchNotice;
import be.sentum.privacy.application.port.in.processing.ReadProcessingRecord;
import be.sentum.privacy.application.port.in.recipient.AnswerNotice;
import be.sentum.privacy.application.port.in.recipient.ErasureHappened;
import be.sentum.privacy.application.port.in.recipient.KeepNoticeAddress;
import be.sentum.privacy.application.port.in.recipient.RecipientNoticeQueries;
import be.sentum.privacy.application.port.in.recipient.RectificationHappened;
import be.sentum.privacy.application.port.in.recipient.RestrictionHappened;
import be.sentum.privacy.application.port.in.recipient.SendRecipientNotices;
import be.sentum.privacy.application.port.in.recipient.TellRecipients;
import be.sentum.privacy.application.port.in.rectification.RectificationQueries;
import be.sentum.privacy.application.port.in.refusal.RefuseRequest;
import be.sentum.privacy.application.port.in.register.AnnounceRecipients;
import be.sentum.privacy.application.port.in.register.NoteInventory;
import be.sentum.privacy.application.port.in.register.NotePurpose;
import be.sentum.privacy.application.port.in.register.RegisterQueries;
import be.sentum.privacy.application.port.in.register.RegisterRecipient;
import be.sentum.privacy.application.port.in.register.SuspendMechanism;
import be.sentum.privacy.application.port.in.relay.CancelRelay;
import be.sentum.privacy.application.port.in.relay.PassRequestOn;
import be.sentum.privacy.application.port.in.relay.RelayQueries;
import be.sentum.privacy.application.port.in.relay.TellControllers;
import be.sentum.privacy.application.port.in.request.BeginHeld;
import be.sentum.privacy.application.port.in.request.DecideRequest;
import be.sentum.privacy.application.port.in.request.FollowUp;
import be.sentum.privacy.application.port.in.request.RegisterRequest;
import be.sentum.privacy.application.port.in.request.RemindServices;
import be.sentum.privacy.application.port.in.request.Repeats;
import be.sentum.privacy.application.port.in.request.RequestQueries;
import be.sentum.privacy.application.port.in.request.WithdrawRequest;
import be.sentum.privacy.application.port.in.restriction.ImposeRestriction;
import be.sentum.privacy.application.port.in.restriction.LiftRestriction;
import be.sentum.privacy.application.port.in.restriction.ReceiveRestrictionAnswers;
import be.sentum.privacy.application.port.in.restriction.RemindOfRestrictions;
import be.sentum.privacy.application.port.in.restriction.RestrictionQueries;
import be.sentum.privacy.application.port.in.restriction.UnregisterRestrictions;
import be.sentum.privacy.application.port.in.restriction.UpholdUndecided;
import be.sentum.privacy.application.port.in.retention.NoteRetention;
import be.sentum.privacy.application.port.in.step.ReceiveFailures;
import be.sentum.privacy.application.port.in.step.ResumeStep;
import be.sentum.privacy.application.port.in.transfer.CarryTransfer;
import be.sentum.privacy.application.port.in.transfer.ConfirmTransfer;
import be.sentum.privacy.application.port.in.transfer.KeepTransferTargets;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;

/** REQ-RES-02: privacy goes on as normal, for the case; a new use case is asked here whether that is true of it. */
@QuarkusTest
@WithSentumServers
class PrivacyRestrictionMatrixTest extends RestrictionMatrixContract {

    private static final List<Class<?>> FOR_THE_CASE = List.of(
            AuditQueries.class,
            SealAuditTrail.class,
            VerifyAuditTrail.class,
            BreachQueries.class,
            FindAffected.class,
            KeepBreaches.class,
            WatchBreaches.class,
            AdvanceCampaigns.class,
            CampaignQueries.class,
            ProposeCampaign.class,
            SteerCampaign.class,
            ClockQueries.class,
            EndUnanswered.class,
            ExtendPeriod.class,
            PauseClock.class,
            WatchClock.class,
            AssemblePackage.class,
            EmptyOldPackages.class,
            FetchPackage.class,
            MakePackageLink.class,
            PackageKeys.class,
            ReceiveCollection.class,
            ReviewTexts.class,
            DisclosureQueries.class,
            NoteDisclosure.class,
            ErasureQueries.class,
            PlanAgain.class,
            ReceiveErasureAnswers.class,
            HoldQueries.class,
            KeepLegalHolds.class,
            NoteHoldReceipt.class,
            WatchLegalHolds.class,
            AskForIdentity.class,
            KnownLanguage.class,
            LearnOfPersons.class,
            ProveIdentity.class,
            RecordIdentity.class,
            ReadMailbox.class,
            ReceiveMail.class,
            TriageRequest.class,
            NoticeQueries.class,
            PublishNotice.class,
            WatchNotice.class,
            ReadProcessingRecord.class,
            RectificationQueries.class,
            AnswerNotice.class,
            ErasureHappened.class,
            KeepNoticeAddress.class,
            RecipientNoticeQueries.class,
            RectificationHappened.class,
            RestrictionHappened.class,
            SendRecipientNotices.class,
            TellRecipients.class,
            RefuseRequest.class,
            AnnounceRecipients.class,
            NoteInventory.class,
            NotePurpose.class,
            RegisterQueries.class,
            RegisterRecipient.class,
            SuspendMechanism.class,
            CancelRelay.class,
            PassRequestOn.class,
            RelayQueries.class,
            TellControllers.class,
            BeginHeld.class,
            DecideRequest.class,
            FollowUp.class,
            RegisterRequest.class,
            RemindServices.class,
            Repeats.class,
            RequestQueries.class,
            WithdrawRequest.class,
            ImposeRestriction.class,
            LiftRestriction.class,
            ReceiveRestrictionAnswers.class,
            RemindOfRestrictions.class,
            RestrictionQueries.class,
            UnregisterRestrictions.class,
            UpholdUndecided.class,
            ReceiveFailures.class,
            ResumeStep.class,
            NoteRetention.class,
            CarryTransfer.class,
            ConfirmTransfer.class,
            KeepTransferTargets.class);

    @Override
    protected String root() {
        return "be.sentum.privacy";
    }

    @Override
    protected RestrictionMatrix matrix() {
        RestrictionMatrix matrix = new RestrictionMatrix();
        FOR_THE_CASE.forEach(useCase -> matrix.isNotConcerned(useCase, "P13 goes on (Art. 18(2)): for the case"));
        return matrix;
    }
}
