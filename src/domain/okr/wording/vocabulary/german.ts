import type { Vocabulary } from "./vocabulary";

/** German words by role: the common cases, as stems without accents; add words where a goal of yours is misread. */
export const german: Vocabulary = {
  language: "de",
  endings: "st ungen ung en et t er es e n s",
  currency: "EUR",
  groups: ".",
  words: {
    ship: "umstell dreh veroffentlich einfuhr eingefuhr entwickel bauen gebau erstel implementiert umsetz umgesetz schreib geschrieb dokumentieren liefern geliefert einrichten eingerichtet aufsetz aufgesetz migrieren integrieren ausrol ausgerol fertigstel fertiggestel abschliessen abgeschlossen gestalten entwerf uberarbeiten produzieren automatisieren einstel eingestel aktualisieren definieren aufbau aufgebau eroffnen ablosen ersetz bereitstel bereitgestel ubersetz digitalisieren installieren renovieren druck sanieren verlagern",
    state: "verfugbar in_betrieb fertig online einsatzberei",
    activity:
      "=fuhren durchfuhr durchgefuhr abhalten organisieren veranstalten besuchen tref anrufen interview befrag analysieren pruf evaluieren recherchieren schulen trainieren teilnehmen sammel planen posten versend send prasentieren testen kontaktieren sprech untersuch abstim begleiten unterstutz beantworten betreu",
    routine: "aufrechterhalten weiterfuhr fortsetz sicherstel gewahrleisten",
    raise: "steigern gesteigert erhoh wachsen wach wachstum verdoppel verdreifach anheb steig ausbau zunehm mehr_als_verdoppeln",
    lower: "senk gesenk reduziert verringern verkurz halbiert sink fallt vermindern kurz vermeid minimieren",
    keep: "halten bleib beibehalten",
    soft: "verbessern optimieren stark fordern begeistern vorantreib intensivieren",
    gain: "gewinnen gewonnen erziel erreich akquirieren abschluss verkaufen werb",
    adopt:
      "nutzt verwend genutz kauf empfehl empfiehl bestellen abonnieren registrieren kommen wiederkom schliessen_ab bewerten verlangern",
    decide:
      "erhalten erhal besteh bestand genehmigt erteil zertifiziert unterzeichnet akzeptiert zugelassen bewillig stimmt zugestim verabschied anerkannt",
    artefact:
      "webseite seite anwend plattform berich dokument dokumentatio konzep handbuch leitfad funktio funktionen werkzeug crm-system kampagne beitrag artikel vorlag strategi schnittstel projek projekte stel filial",
    event: "gesprach tref schulung veranstaltung umfrag messe sitz termine besuche anrufe",
    decision:
      "zertifizierung zertifika zulassung genehmigung lizenz vertrag fordermittel forderung betriebsra vorstand behord auszeichnung akkreditierung",
    people: "kund nutzer mitarbeiter patienten schuler burg lieferanten teilnehmer mitglied handwerk betrieb famili besucher",
    vague:
      "kommunikatio zusammenarbei kultur qualita erlebni innovativ besser transparenz exzellenz agil mark stimmung effizienter kundenorientierung",
    generic: "firma unternehm prozess abteil bereich produk produkte interne",
    metric: "zufriedenhei anfrag bestellungen auftrag neukund termintreu anmeld nutzung",
    measure: "anteil anzahl durchschnitt durchschnittliche zahl mittlere quote",
    percent: "quote anteil verfugbarkei marg",
    points: "note bewertung punktzahl",
    money: "umsatz kosten gewinn verkaufe",
    duration: "zeit dauer",
    falling: "kosten reklamatio reklamationen beschwerd fehl unfal ausschuss",
    more: "mehr hohere",
    fewer: "wenig niedrigere schnel schnellere kurzere geringere",
    goal: "ziel budg",
    frequency: "wochentlich monatlich taglich regelmassig jede_woche jeden_monat quartalsweiz punktlich",
    position: "lieblingswerkzeug lieblingsor nummer_eins erste_adresse erste_wahl fuhrend bevorzugte massstab",
    from: "von vom van fra fran",
    to: "auf bis naar til",
    by: "um",
    least: "mindestens wenigstens",
    most: "hochstens maximal",
    under: "unter weniger_als",
    over: "uber mehr_als",
    between: "zwisch",
    now: "aktuel derzei heute vorjahr bish statt gegenub",
    within: "innerhalb binnen in",
    about: "etwa rund ungefahr eine durchschnittlich im_schnitt",
    per: "pro je",
    all: "alle jede",
    and: "und sowi",
    clause: "dami sodass die der das mit",
    is: "wurd",
    of: "von der",
    month: "januar februar marz april mai juni juli augu septemb oktob novemb dezemb",
    until: "bis ab seit zum ende_des",
    filler:
      "der die das den dem des ein eine einen einem einer und von auf um bei fur mit aus im zu zum zur unser unsere unserer unseren neue neuen neuer neues sich nich oder als wie wir sie ihre ihren durch nach uber unter allen",
    "percent falling": "abwanderung fluktuatio krankenstand",
    "is filler": "ist sind wird werd",
  },
  numbers:
    "keine:!0 kein:!0 null:0 eins:1 ein:1 eine:1 einen:1 zwei:2 drei:3 vier:4 funf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwolf:12 zwanzig:20 dreissig:30 hundert:*100 tausend:*1e3 tsd:*1e3 millionen:*1e6 mrd:*1e9 milliarden:*1e9 dutzend:*12 halbe:/2 halfte:/2 drittel:/3 viertel:/4 doppelt:x2 verdoppeln:x2 verdreifachen:x3 halbieren:x0.5 halbiert:x0.5",
  units:
    "prozent:% prozentpunkte:pp punkte:points punkten:points tag:d tage:d tagen:d stunde:h stunden:h std:h sek:s minuten:min sekunde:s sekunden:s woche:weeks wochen:weeks monat:months monate:months monaten:months jahr:years jahre:years jahren:years procent:% prosent:% dagen:d dager:d uur:h timer:h minutter:min maanden:months tonnen:t",
};
