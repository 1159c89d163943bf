package io.planner360.application.feedback;

import io.planner360.application.feedback.cycle.CycleService;
import io.planner360.application.feedback.form.FormService;
import io.planner360.application.feedback.imports.CycleImportService;
import io.planner360.application.feedback.invitation.InvitationService;
import io.planner360.application.feedback.nomination.NominationService;
import io.planner360.application.feedback.response.ResponseService;
import io.planner360.application.internal.Context;

/** How feedback is collected. */
public final class FeedbackService {
    private final FormService forms;
    private final CycleService cycles;
    private final NominationService nominations;
    private final InvitationService invitations;
    private final ResponseService responses;
    private final CycleImportService imports;

    /** Made by the {@code Planner}. */
    public FeedbackService(Context context) {
        forms = new FormService(context);
        cycles = new CycleService(context);
        nominations = new NominationService(context);
        invitations = new InvitationService(context);
        responses = new ResponseService(context);
        imports = new CycleImportService(context);
    }

    /** What is asked, and of which groups. */
    public FormService forms() {
        return forms;
    }

    /** When it is asked, and about whom. */
    public CycleService cycles() {
        return cycles;
    }

    /** Who is to be asked. */
    public NominationService nominations() {
        return nominations;
    }

    /** Who is asked. */
    public InvitationService invitations() {
        return invitations;
    }

    /** What they answer. */
    public ResponseService responses() {
        return responses;
    }

    /** What comes from files, of any size. */
    public CycleImportService imports() {
        return imports;
    }
}
