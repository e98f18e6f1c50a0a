import type { GermanRow } from './german-row.ts';

/** Access to health care in German, with the words of Germany, Austria and Switzerland in what a room says. */
export const GERMAN_HEALTHCARE_ACCESS: Readonly<Record<string, GermanRow>> = {
  'care-referral-to-treatment': {
    name: 'Wartezeit von der Überweisung bis zur Behandlung',
    definition: 'Wochen vom Eingang einer Überweisung bis zum Beginn der ersten definitiven Behandlung.',
    formula: 'Tag des Behandlungsbeginns − Tag des Eingangs der Überweisung',
    unit: 'Wochen',
    meter: 'Daten des Behandlungspfads, behandelte und noch wartende Patienten gesondert ausgewiesen',
    dataSource: 'Patientenverwaltung (KIS)',
    guardrails: 'von der Warteliste gestrichene Patienten',
    mistake: 'Nur behandelte Patienten zu betrachten: Wer am längsten wartet, wartet immer noch.',
    money: [
      'Patientenwoche',
      'Für sich allein selten Geld; zusätzliche Behandlungen und Sanktionen bei Überschreitung bewerten.',
    ],
    words:
      'Patienten warten Monate auf die Behandlung; Warteliste; Operation verschoben; OP-Termin dauert; lange Wartezeit beim Facharzt; Facharzttermin; Spezialist; Zugang zur Versorgung; verzögerte Behandlung; Überweisungen gehen verloren; Zuweisung; Einweisung; rechtzeitige Versorgung; Terminservicestelle',
  },
  'care-appointment-wait': {
    name: 'Wartezeit auf den nächsten Termin',
    definition: 'Tage von heute bis zum drittnächsten freien Termin einer Sprechstunde.',
    formula: 'Tag des drittnächsten freien Termins − heute',
    unit: 'Tage',
    meter: 'Terminverwaltung, jede Woche zur selben Stunde, Notfalltermine ausgenommen',
    dataSource: 'Terminverwaltung',
    guardrails: 'Zeit je Patient',
    mistake: 'Den allernächsten freien Termin zu nehmen, den eine Absage vor einer Stunde geöffnet hat.',
    money: ['Termin', 'Zusätzliche Termine mal Vergütung oder Kosten eines Termins.'],
    words:
      'keine freien Termine; keinen Termin bekommen; Termine erst in Wochen; Buchung dauert lange; Terminvergabe; Terminplanung für Patienten; Patienten kommen telefonisch nicht durch; Terminbuchung; Praxis nimmt niemanden mehr auf; Aufnahmestopp; Arzttermin; Ambulanztermin',
  },
  'care-no-show-rate': {
    name: 'Versäumte Termine',
    definition:
      'Termine, zu denen niemand kommt und die nicht so rechtzeitig abgesagt wurden, dass sie neu vergeben werden konnten.',
    formula: 'versäumte Termine / vergebene Termine × 100',
    unit: '%',
    denominator: 'für den Zeitraum vergebene Termine',
    meter: 'Anwesenheitsvermerke der Terminverwaltung; zu späte Absagen zählen als versäumt',
    dataSource: 'Terminverwaltung',
    guardrails: 'Zugang für Patienten ohne Telefon; überbuchte Sprechstunden',
    mistake:
      'Späte Absagen als wahrgenommen zu zählen, oder das Ausbleiben vorherzusagen und dieselben Patienten zu überbuchen.',
    money: [
      'versäumter Termin',
      'Vermiedene versäumte Termine mal Kosten eines leeren Termins; prüfen, dass er neu vergeben wird.',
    ],
    words:
      'Patienten kommen nicht; Patienten erscheinen nicht; No-Shows; leere Termine; nicht erschienen; Termine vergessen; Terminerinnerung; Ausfallhonorar; Patienten brechen die Behandlung ab; Terminausfälle; versäumte Besuche; unentschuldigt ferngeblieben',
  },
  'care-slot-use': {
    name: 'Nutzung der Sprech- und OP-Zeit',
    definition:
      'Besetzte Zeit, in der Patienten behandelt oder operiert wurden, an der gesamten besetzten Zeit.',
    formula: 'für Patienten genutzte Zeit / besetzte Zeit × 100',
    unit: '%',
    denominator: 'besetzte Zeit des Zeitraums',
    meter: 'Beginn und Ende jeder Sprechstunde und Behandlung, Überziehungen gesondert',
    dataSource: 'OP- oder Terminverwaltung',
    guardrails: 'Überstunden des Personals; Absagen am selben Tag',
    mistake: 'Bis zur letzten Minute zu verplanen: Eine Überziehung streicht dann den Nachmittag.',
    money: ['Sprech- oder OP-Stunde', 'Gewonnene Stunden mal Kosten einer besetzten Stunde.'],
    words:
      'OP-Säle stehen leer; OP-Auslastung; Leerstand im OP; Wechselzeiten im OP; Saalauslastung; Kapazität der Sprechstunde; Gerät steht ungenutzt; MRT nicht ausgelastet; OP-Plan; Personalbesetzung der Stationen; Bettenauslastung; Bettenbelegung; Dienstplan der Pflege; Bettenbedarf vorhersagen; Kapazität des Krankenhauses; Spitalkapazität',
  },
  'care-emergency-wait': {
    name: 'Einhaltung der Zielzeit in der Notaufnahme',
    definition:
      'Patienten, die innerhalb der Zielzeit nach ihrer Ankunft aufgenommen, verlegt oder entlassen werden, an allen Patienten der Notaufnahme.',
    formula: 'Patienten innerhalb der Zielzeit / Patienten der Notaufnahme × 100',
    unit: '%',
    denominator: 'Patienten der Notaufnahme im Zeitraum',
    meter: 'Ankunfts- und Abgangszeiten; die Verlegung in einen anderen Raum hält die Uhr nicht an',
    dataSource: 'System der Notaufnahme',
    guardrails: 'Patienten, die unbehandelt gehen',
    mistake: 'Patienten kurz vor der Grenze auf eine „Kurzliegerstation“ zu verlegen.',
    money: ['Patientenstunde', 'Stunden in der Notaufnahme mal Kosten einer Behandlungsstunde.'],
    words:
      'Notaufnahme überfüllt; Notfallstation überlastet; Notfall; Notfallambulanz; Patienten liegen auf dem Gang; Triage; Ersteinschätzung; Rettungswagen warten; Ambulanzfahrzeuge warten; Verzögerungen im Notdienst; wer braucht zuerst Hilfe; Rettungsdienst; Zustand verschlechtert sich; Sepsis; Leitstelle',
  },
  'care-diagnostic-wait': {
    name: 'Wartezeit auf eine Untersuchung',
    definition:
      'Tage von der Anforderung einer diagnostischen Untersuchung oder Bildgebung bis zu ihrer Durchführung.',
    formula: 'Tag der Untersuchung − Tag der Anforderung',
    unit: 'Tage',
    meter:
      'Datum der Anforderung und der Untersuchung, dringliche und planbare gesondert, noch Wartende mit ihrer bisherigen Wartezeit',
    dataSource: 'Radiologie- oder Laborsystem',
    guardrails: 'unnötige Untersuchungen',
    mistake: 'Die Uhr erst bei der Terminvergabe zu starten statt bei der Anforderung.',
    money: ['Untersuchung', 'Zusätzliche Untersuchungen mal Vergütung einer Untersuchung.'],
    words:
      'warten auf die Untersuchung; MRT-Termin; MRI-Termin; CT-Termin; Röntgentermin; Diagnose dauert zu lange; Scanzeit; Untersuchungsdauer; schnellere Bildaufnahme; Vorsorgeuntersuchung; Screening; Früherkennung; Frühdiagnose; Laborwerte kommen spät',
  },
  'care-report-turnaround': {
    name: 'Befundlaufzeit',
    definition: 'Zeit vom Ende einer Untersuchung bis zum freigegebenen Befund.',
    formula: 'Zeitpunkt der Freigabe − Zeitpunkt des Untersuchungsendes',
    unit: 'Stunden',
    meter: 'Zeitstempel des Radiologie- oder Laborsystems, nach Dringlichkeit',
    dataSource: 'Radiologie- oder Laborsystem',
    guardrails: 'nachträglich korrigierte Befunde',
    mistake: 'Den vorläufigen Befund als Ende zu zählen.',
    money: ['Befundungsstunde', 'Je Untersuchung eingesparte Befundungsminuten mal Kosten einer Stunde.'],
    words:
      'Radiologen sind überlastet; Bilder warten auf den Befund; Befundrückstand; Rückstand bei der Befundung; Röntgenbilder befunden; Aufnahmen auswerten; Pathologie; Gewebeschnitte; dringende Aufnahmen zuerst; Bildbefundung; Ablauf in der Radiologie; Arbeitsliste; Befundungszeit; Befund lässt auf sich warten; Organe segmentieren; Konturierung; Bestrahlungsplanung',
  },
  'care-missed-findings': {
    name: 'Übersehene Befunde',
    definition:
      'Patienten mit einer Erkrankung, die später oder durch eine Zweitbefundung bestätigt wurde und die der Erstbefund nicht gemeldet hatte, an allen bestätigten Fällen.',
    formula: 'nicht gemeldete bestätigte Fälle / bestätigte Fälle × 100',
    unit: '%',
    denominator: 'bestätigte Fälle der Erkrankung',
    meter:
      'Zweitbefundung einer Zufallsstichprobe und Nachverfolgung über zwölf Monate; Fehlalarme werden daneben gezählt',
    dataSource: 'Radiologie, Labor und Krebsregister',
    guardrails: 'Fehlalarme; unnötige Folgeuntersuchungen',
    mistake:
      'Die Genauigkeit zu nennen: Ist eine von hundert Personen krank, liegt in 99 Fällen richtig, wer alle für gesund erklärt.',
    money: [
      'übersehener Fall',
      'Kosten der späteren abzüglich der früheren Behandlung, aus veröffentlichten Studien, als Annahme gekennzeichnet.',
    ],
    words:
      'Diagnosen übersehen; Krebs übersehen; Tumor nicht erkannt; Krankheiten früher erkennen; diagnostische Genauigkeit; Treffsicherheit der Diagnose; Polypen; Rundherde; Läsionen; Schlaganfall erkennen; Frakturen übersehen; Knochenbruch; Sensitivität; Fehldiagnose; Risikopatienten erkennen; computergestützte Erkennung; medizinische Bildgebung; Mammografie; Herzrhythmusstörungen; Blutung; Zweitmeinung',
  },
  'care-documentation-time': {
    name: 'Dokumentationszeit je Patientenkontakt',
    definition:
      'Minuten, die Ärztinnen, Ärzte oder Pflegende für einen Patientenkontakt schreiben oder klicken, Arbeit nach Dienstschluss eingeschlossen.',
    formula: 'Minuten in der Akte / Patientenkontakte',
    unit: 'Minuten je Patientenkontakt',
    denominator: 'Patientenkontakte des Zeitraums',
    meter:
      'Nutzungsprotokoll der elektronischen Patientenakte je Person, Zeit nach Dienstschluss gesondert ausgewiesen',
    dataSource: 'Elektronische Patientenakte, Nutzungsprotokoll',
    guardrails: 'Fehler in den Einträgen; Zeit mit dem Patienten',
    mistake:
      'Das Personal zu fragen oder den Abend wegzulassen: Die Arbeit wandert erst aus der Schicht, bevor sie weniger wird.',
    money: [
      'klinische Arbeitsstunde',
      'Eingesparte Stunden mal Kosten einer Stunde, wenn sich Kontakte oder Überstunden ändern.',
    ],
    words:
      'Ärzte tippen, statt zu reden; klinische Dokumentation; Dokumentation nach Feierabend; Dokumentationsaufwand; Burn-out; Überlastung der Ärzte; Papierkram auf Station; Diktat; Diktieren; Spracherkennung; Gesprächsmitschrift; Akten durchsehen; Patientenakte zusammenfassen; Arztbriefe; Entlassbrief; Austrittsbericht; Pflegedokumentation; Pflegende dokumentieren; elektronische Patientenakte; Patientendossier; ELGA; Kodierung; DRG; medizinisches Kodieren',
  },
  'care-discharge-delay': {
    name: 'Verzögerte Entlassungen',
    definition:
      'Belegungstage von Patienten, die entlassfähig, aber noch im Krankenhaus sind, an allen Belegungstagen.',
    formula: 'Belegungstage entlassfähiger Patienten / Belegungstage × 100',
    unit: '%',
    denominator: 'Belegungstage des Zeitraums',
    meter: 'Täglicher Vermerk „entlassfähig“ mit dem Grund der Verzögerung, je Station',
    dataSource: 'Patientenverwaltung (KIS), Bettenmanagement',
    guardrails: 'Beschwerden von Angehörigen',
    mistake: 'Den Vermerk „entlassfähig“ erst zu setzen, wenn der Transport vor der Tür steht.',
    money: [
      'Belegungstag',
      'Frei gewordene Belegungstage mal variable Kosten eines Tages, oder stattdessen aufgenommene Patienten.',
    ],
    words:
      'Betten sind blockiert; Bettenblockierer; Patienten können nicht nach Hause; Entlassung dauert zu lange; Austritt verzögert sich; Entlassmanagement; Verweildauer; Aufenthaltsdauer; Liegezeit; keine freien Betten; Bettenmangel; Koordination der Versorgung; Übergang in die häusliche Pflege; Pflegeplatz fehlt; Anschlussversorgung; Spitex; Reha-Platz',
  },
  'care-readmission-rate': {
    name: 'Ungeplante Wiederaufnahmen binnen 30 Tagen',
    definition:
      'Entlassungen, auf die binnen dreißig Tagen eine ungeplante Aufnahme folgt, in welchem Krankenhaus auch immer, an allen Entlassungen.',
    formula: 'Entlassungen mit ungeplanter Wiederaufnahme binnen dreißig Tagen / Entlassungen × 100',
    unit: '%',
    denominator: 'Entlassungen dreißig Tage zuvor, ohne Verstorbene',
    meter: 'Aufnahmen, je Patient über alle Krankenhäuser verknüpft, um den Fallmix bereinigt',
    dataSource: 'Patientenverwaltung (KIS); Daten der Kostenträger',
    guardrails: 'zu Hause versorgte Patienten, deren Zustand sich verschlechtert',
    mistake: 'Nur das eigene Krankenhaus zu betrachten: Patienten kehren anderswo zurück.',
    money: ['Wiederaufnahme', 'Vermiedene Wiederaufnahmen mal Kosten eines Aufenthalts.'],
    words:
      'Patienten kommen wieder; Drehtüreffekt; Rückfall nach der Entlassung; Wiedereinweisung; Rehospitalisierung; Behandlungsergebnisse; Risikopatienten; Verschlechterung vorhersagen; Suizidprävention; unerwünschte Ereignisse; Sterblichkeit; Mortalität; Patientensicherheit; Medikationsfehler; Überdosis; Komplikationen',
  },
  'care-authorisation-time': {
    name: 'Zeit bis zur Genehmigung einer Behandlung',
    definition:
      'Zeit vom vollständigen Antrag auf Genehmigung einer Behandlung oder eines Arzneimittels bis zur Entscheidung.',
    formula: 'Zeitpunkt der Entscheidung − Zeitpunkt des vollständigen Antrags',
    unit: 'Tage',
    meter:
      'Zwei Zeitstempel des Antragssystems, dringliche und gewöhnliche Anträge gesondert; wegen fehlender Unterlagen zurückgegebene zählen als offen',
    dataSource: 'Genehmigungssystem',
    guardrails: 'abgelehnte und später bewilligte Anträge',
    mistake: 'Einen Antrag als unvollständig zurückzugeben, damit die Uhr neu beginnt.',
    money: ['Antrag', 'Personalminuten je Antrag auf beiden Seiten mal Kosten einer Minute.'],
    words:
      'Kostengutsprache; Kostenübernahme; Kostenzusage; Genehmigung dauert Tage; Warten auf die Bewilligung der Behandlung; Krankenkasse muss zustimmen; Kassenbewilligung; chefärztliche Bewilligung; Vertrauensarzt; Medizinischer Dienst; Leistungsantrag; Überweisung genehmigen; Konsilanfragen; ambulante Versorgung beantragen; Prüfung der medizinischen Notwendigkeit; Hilfsmittel beantragen; Vorabgenehmigung',
  },
};
