package io.planner360.domain.feedback.cycle;

import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.form.SmallGroups;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** In German. */
final class GermanNotice extends NoticeWording {
    GermanNotice() {
        super(
                Locale.GERMAN,
                Map.of(
                        RaterGroupCode.SELF, "die Person selbst",
                        RaterGroupCode.MANAGER, "ihre Führungskraft",
                        RaterGroupCode.SKIP_MANAGER, "die Führungskraft darüber",
                        RaterGroupCode.PEER, "Kolleginnen und Kollegen",
                        RaterGroupCode.DIRECT_REPORT, "direkt Unterstellte",
                        RaterGroupCode.EXTERNAL, "Außenstehende"));
    }

    @Override
    String kept(Confidentiality confidentiality) {
        return switch (confidentiality) {
            case NAMED ->
                "Ihre Antworten tragen Ihren Namen: Sie werden mit ihm gespeichert, und wer den Bericht liest, kann"
                        + " erfahren, wer was gesagt hat. Für die Anzeige ist keine Mindestzahl von Antworten nötig.";
            case CONFIDENTIAL ->
                "Ihre Antworten sind vertraulich: Sie werden mit Ihrem Namen gespeichert und niemandem als die Ihren"
                        + " gezeigt, es sei denn, Sie antworten in einer Gruppe, deren Antworten als die ihren gezeigt"
                        + " werden.";
            case ANONYMOUS ->
                "Ihre Antworten sind anonym: Sobald Sie sie abgegeben haben, verbindet nichts Gespeichertes sie mit"
                        + " Ihnen, es sei denn, Sie antworten in einer Gruppe, deren Antworten als die ihren gezeigt"
                        + " werden. Was Sie vorher sichern, ist ein Entwurf, der bis zur Abgabe bei Ihrer Einladung"
                        + " gespeichert ist.";
        };
    }

    @Override
    String shownAsTheirs(List<RaterGroup> exempt) {
        return "Als die ihren gezeigt werden die Antworten dieser Gruppen: " + names(exempt) + ".";
    }

    @Override
    String shownTogether(RaterGroup guarded) {
        return "Die Antworten der Gruppe „" + name(guarded) + "“ werden nur gemeinsam gezeigt, ab "
                + guarded.threshold() + " Antwortenden; Kommentare ohne Namen und ohne Reihenfolge, wenn mindestens "
                + guarded.threshold() + " einen geschrieben haben.";
    }

    @Override
    String ofFewer(SmallGroups smallGroups) {
        return switch (smallGroups) {
            case COMBINE ->
                "Haben weniger geantwortet, wird die Gruppe mit anderen zusammen als eine gezeigt, so dass niemand"
                        + " erkennt, aus welcher von ihnen etwas kommt; sind es auch dann zu wenige, wird von ihnen"
                        + " nichts gezeigt, und sie gehen in keine Zahl ein.";
            case EXCLUDE ->
                "Haben weniger geantwortet, wird von der Gruppe nichts gezeigt, und sie geht in keine Zahl ein.";
        };
    }

    @Override
    String readers() {
        return "Ist der Bericht freigegeben, lesen ihn die Person, um die es geht, ihre Führungskraft und wem die"
                + " Organisation erlaubt, alle Berichte zu lesen.";
    }

    @Override
    String ratersDoNotRead(List<RaterGroup> guarded) {
        return "Wer über die Person in einer dieser Gruppen geantwortet hat, kann ihn nicht lesen: " + names(guarded)
                + ".";
    }

    @Override
    String progress() {
        return "Ob Sie geantwortet haben, sehen nur Sie. Die Organisation sieht, wie viele es sind, von Gruppen ab"
                + " drei Personen.";
    }

    @Override
    String takenBack() {
        return "Bis zum Abschluss der Runde können Sie Ihre Antworten zurücknehmen und ändern.";
    }

    @Override
    String takenBackByReceipt() {
        return "Bis zum Abschluss der Runde können Sie anonyme Antworten mit dem Beleg ändern oder zurückziehen, den"
                + " Sie mitgesandt haben, und mit nichts anderem: Bewahren Sie ihn auf, niemand kann einen zweiten"
                + " ausstellen.";
    }

    @Override
    String takenBackWithoutReceipt(List<RaterGroup> exempt) {
        return "Keinen Beleg braucht: " + names(exempt) + ".";
    }
}
