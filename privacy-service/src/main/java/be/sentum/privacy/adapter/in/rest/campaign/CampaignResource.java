package be.sentum.privacy.adapter.in.rest.campaign;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.adapter.in.rest.campaign.CampaignResponse.MemberResponse;
import be.sentum.privacy.application.port.in.campaign.CampaignQueries;
import be.sentum.privacy.application.port.in.campaign.ProposeCampaign;
import be.sentum.privacy.domain.campaign.Campaign;
import be.sentum.privacy.domain.campaign.CampaignId;
import be.sentum.privacy.domain.campaign.CampaignRejection;
import be.sentum.privacy.domain.campaign.Member;
import be.sentum.privacy.domain.campaign.MemberState;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.web.caller.Role;
import be.sentum.web.caller.StaffReads;
import be.sentum.web.resource.Cursor;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/erasure-campaigns")
@Tag(name = "Erasure campaigns")
@RolesAllowed(Role.DPO)
@RunOnVirtualThread
class CampaignResource {

    private static final String LIST = "erasure-campaign-members";
    private static final String FAILING = "failing";
    private static final int PAGE = 100;

    private final ProposeCampaign propose;
    private final CampaignQueries queries;
    private final Callers callers;
    private final StaffReads reads;

    CampaignResource(ProposeCampaign propose, CampaignQueries queries, Callers callers, StaffReads reads) {
        this.propose = propose;
        this.queries = queries;
        this.callers = callers;
        this.reads = reads;
    }

    @POST
    @Operation(summary = "Propose to erase many persons; nothing happens before another officer approves")
    @APIResponse(responseCode = "202", description = "Proposed; Location says where its progress is")
    @APIResponse(responseCode = "403", description = "forbidden: a human does this")
    @APIResponse(responseCode = "422", description = "validation_failed: unknown reason, too many persons")
    public Response propose(@NotNull @Valid NewCampaign sent) {
        callers.requireHuman();
        ProposeCampaign.Command command = new ProposeCampaign.Command(
                sent.named(),
                sent.reference(),
                sent.subjects().stream().map(SubjectId::new).collect(Collectors.toSet()),
                callers.actor());
        return switch (propose.handle(command)) {
            case ProposeCampaign.Result.Proposed proposed ->
                Response.accepted(response(proposed.campaign()))
                        .location(URI.create(
                                "/erasure-campaigns/" + proposed.campaign().id().value()))
                        .build();
            case ProposeCampaign.Result.Refused refused -> throw CampaignProblems.of(refused.reason());
        };
    }

    @GET
    @Operation(summary = "Campaigns, the newest first, with their progress")
    @APIResponse(responseCode = "200", description = "The newest hundred")
    public Page<CampaignResponse> list() {
        return Page.whole(queries.newest(PAGE).stream().map(this::response).toList());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A campaign and how many persons are how far")
    @APIResponse(responseCode = "200", description = "The campaign")
    @APIResponse(responseCode = "404", description = "not_found")
    public CampaignResponse get(@PathParam("id") UUID id) {
        return response(found(id));
    }

    @GET
    @Path("{id}/members")
    @Operation(summary = "Its persons in one state, such as the blocked ones, with their cases")
    @APIResponse(responseCode = "200", description = "A page of ids")
    @APIResponse(responseCode = "400", description = "purpose_required, invalid_cursor")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "422", description = "validation_failed: unknown state")
    public Page<MemberResponse> members(
            @PathParam("id") UUID id,
            @QueryParam("status") @Nullable String status,
            @QueryParam("cursor") @Nullable String cursor) {
        reads.requirePurpose();
        Campaign campaign = found(id);
        @Nullable SubjectId after = cursor == null ? null : place(cursor);
        List<Member> members = FAILING.equals(status)
                ? queries.failing(campaign.id(), after, PAGE + 1)
                : queries.members(campaign.id(), state(status), after, PAGE + 1);
        List<Member> page = members.subList(0, Math.min(PAGE, members.size()));
        return new Page<>(
                page.stream().map(MemberResponse::of).toList(),
                members.size() > PAGE
                        ? Cursor.after(page.getLast().subject().value()).text(LIST)
                        : null);
    }

    private Campaign found(UUID id) {
        return queries.find(new CampaignId(id))
                .orElseThrow(() -> CampaignProblems.of(new CampaignRejection.NotFound()));
    }

    private CampaignResponse response(Campaign campaign) {
        return CampaignResponse.of(campaign, queries.progress(campaign.id()));
    }

    private static MemberState state(@Nullable String word) {
        return Arrays.stream(MemberState.values())
                .filter(state -> state.word().equals(word == null ? MemberState.BLOCKED.word() : word))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        "status", "unknown", "Use waiting, running, failing, erased, blocked or skipped."));
    }

    private static SubjectId place(String text) {
        return new SubjectId(Cursor.readId(LIST, text));
    }
}
