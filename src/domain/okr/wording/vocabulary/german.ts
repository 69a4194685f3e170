import type { Vocabulary } from "./vocabulary";

/** German words by role: the common cases; add words where a goal of yours is misread. */
export const german: Vocabulary = {
  language: "de",
  endings: "st ungen ung en et t er es e n s",
  currency: "EUR",
  groups: ".",
  words: {
    ship: "veröffentlicht einführen eingeführt entwickeln bauen gebaut erstellt implementiert umsetzen umgesetzt schreiben geschrieben dokumentieren liefern geliefert einrichten eingerichtet aufsetzen aufgesetzt migrieren integrieren ausrollen ausgerollt fertigstellen fertiggestellt abschließen abgeschlossen gestalten entwerfen überarbeiten produzieren automatisieren einstellen eingestellt aktualisieren definieren aufbauen aufgebaut eröffnen ablösen ersetzen bereitstellen bereitgestellt übersetzen digitalisieren installieren renovieren",
    state: "verfügbar in_betrieb fertig online einsatzbereit",
    activity:
      "durchführen durchgeführt abhalten organisieren veranstalten besuchen treffen anrufen interviewen befragen analysieren prüfen evaluieren recherchieren schulen trainieren teilnehmen sammeln planen posten versenden senden präsentieren testen kontaktieren sprechen untersuchen abstimmen begleiten unterstützen beantworten betreuen",
    routine: "aufrechterhalten weiterführen fortsetzen sicherstellen gewährleisten",
    raise:
      "steigern gesteigert erhöht wachsen wächst wachstum verdoppeln verdreifachen anheben steigt ausbauen zunehmen mehr_als_verdoppeln",
    lower: "senken gesenkt reduziert verringern verkürzt halbiert sinkt fällt vermindern kürzen vermeiden minimieren",
    keep: "halten bleibt beibehalten",
    soft: "verbessern optimieren stärken fördern begeistern vorantreiben intensivieren",
    gain: "gewinnen gewonnen erzielen erreicht akquirieren abschluss verkaufen werben",
    adopt:
      "nutzt verwenden genutzt kauft empfehlen empfiehlt bestellen abonnieren registrieren kommen wiederkommen schließen_ab bewerten verlängern",
    decide:
      "erhalten erhält bestehen bestanden genehmigt erteilt zertifiziert unterzeichnet akzeptiert zugelassen bewilligt stimmt zugestimmt verabschiedet anerkannt",
    artefact:
      "webseite seite anwendung plattform bericht dokument dokumentation konzept handbuch leitfaden funktion funktionen werkzeug crm-system kampagne beiträge artikel vorlage strategie schnittstelle projekt projekte stelle filiale",
    event: "gespräch treffen schulung veranstaltung umfrage messe sitzung termine besuche anrufe",
    decision:
      "zertifizierung zertifikat zulassung genehmigung lizenz vertrag fördermittel förderung betriebsrat vorstand behörde auszeichnung akkreditierung",
    people: "kunde nutzer mitarbeiter patienten schüler bürger lieferanten teilnehmer mitglieder handwerker betriebe familien besucher",
    vague:
      "kommunikation zusammenarbeit kultur qualität erlebnis innovativer besser transparenz exzellenz agiler marke stimmung effizienter kundenorientierung",
    generic: "firma unternehmen prozess abteilung bereich produkt produkte interne",
    metric: "zufriedenheit anfragen bestellungen aufträge neukunden termintreue anmeldungen nutzung",
    measure: "anteil anzahl durchschnitt durchschnittliche zahl mittlere quote",
    percent: "quote anteil verfügbarkeit marge",
    points: "note bewertung punktzahl",
    money: "umsatz kosten gewinn verkäufe",
    duration: "zeit dauer",
    falling: "kosten reklamation reklamationen beschwerden fehler unfälle ausschuss",
    more: "mehr höhere",
    fewer: "weniger niedrigere schneller schnellere kürzere geringere",
    goal: "ziel budget",
    frequency: "wöchentlich monatlich täglich regelmäßig jede_woche jeden_monat quartalsweise pünktlich",
    position: "lieblingswerkzeug lieblingsort nummer_eins erste_adresse erste_wahl führend bevorzugte maßstab",
    from: "von vom",
    to: "auf bis",
    by: "um",
    least: "mindestens wenigstens",
    most: "höchstens maximal max",
    under: "unter weniger_als",
    over: "über mehr_als",
    between: "zwischen",
    now: "aktuell derzeit heute bisher statt gegenüber",
    within: "innerhalb binnen in",
    about: "etwa circa rund ungefähr ca eine durchschnittlich im_schnitt",
    per: "pro je",
    all: "alle jede",
    and: "und sowie",
    clause: "damit sodass die der das mit",
    is: "wurde",
    of: "von der",
    month: "januar februar märz april mai juni juli august september oktober november dezember",
    until: "bis ab seit zum ende_des",
    filler:
      "der die das den dem des ein eine einen einem einer und von auf um bei für mit aus im zu zum zur unser unsere unserer unseren neue neuen neuer neues sich nicht oder als wie wir sie ihre ihren durch nach über unter allen",
    "percent falling": "abwanderung fluktuation krankenstand",
    "is filler": "ist sind wird werden",
  },
  numbers:
    "keine:!0 kein:!0 null:0 eins:1 ein:1 eine:1 einen:1 zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 zwanzig:20 dreißig:30 hundert:*100 tausend:*1e3 tsd:*1e3 mio:*1e6 million:*1e6 millionen:*1e6 mrd:*1e9 milliarden:*1e9 dutzend:*12 hälfte:/2 drittel:/3 viertel:/4 doppelt:x2 verdoppeln:x2 verdreifachen:x3 halbieren:x0.5 halbiert:x0.5",
  units:
    "prozent:% prozentpunkte:pp punkte:points punkten:points tag:d tage:d tagen:d stunde:h stunden:h minute:min minuten:min sekunde:s sekunden:s woche:weeks wochen:weeks monat:months monate:months monaten:months jahr:years jahre:years jahren:years euro:EUR tonnen:t",
};
