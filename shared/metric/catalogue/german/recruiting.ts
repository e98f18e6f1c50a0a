import type { GermanRow } from './german-row.ts';

/** Recruiting and bringing new people in, in German; terms after ISO 30414. */
export const GERMAN_RECRUITING: Readonly<Record<string, GermanRow>> = {
  'hiring-time-to-fill': {
    name: 'Besetzungsdauer (Time to Fill)',
    definition: 'Tage von der Freigabe einer Stelle bis zur Annahme eines Angebots dafür.',
    formula: 'Tag der Annahme − Tag der Freigabe',
    unit: 'Tage',
    meter:
      'Zwei Datumsangaben des Bewerbermanagements, im Zeitraum besetzte Stellen, die noch offenen mit ihrem Alter daneben',
    dataSource: 'Bewerbermanagementsystem',
    mistake:
      'Nur besetzte Stellen zu betrachten: Eine aussichtslose unbesetzt zu schließen, verbessert die Zahl.',
    money: [
      'unbesetzter Tag',
      'Eingesparte unbesetzte Tage mal Beitrag der Stelle je Tag oder Kosten der Zeitarbeit.',
    ],
    words:
      'Stellen bleiben offen; Stellen unbesetzt; Einstellung dauert zu lange; Stellenbesetzung; Vakanzen; offene Stellen; langsames Recruiting; Rekrutierung; wir finden keine Leute; Fachkräftemangel; Personalmangel; Personalgewinnung; Personalsuche; Einstellungsverfahren; neue Mitarbeitende kommen spät an Bord',
  },
  'hiring-time-to-hire': {
    name: 'Zeit von der Bewerbung bis zum Angebot (Time to Hire)',
    definition: 'Tage von der Bewerbung der eingestellten Person bis zum Angebot.',
    formula: 'Tag des Angebots − Tag der Bewerbung',
    unit: 'Tage',
    meter: 'Zwei Datumsangaben des Bewerbermanagements, mit der Wartezeit jedes Schritts',
    dataSource: 'Bewerbermanagementsystem',
    mistake:
      'Zu vergessen, dass die Zahl nur Eingestellte erfasst; wer das Verfahren verlassen hat, hat am längsten gewartet.',
    money: [
      'Einstellung',
      'Für sich allein selten Geld; unbesetzte Tage und verlorene Bewerbungen bewerten.',
    ],
    words:
      'Bewerber warten auf Antwort; Bewerberinnen warten auf eine Rückmeldung; Vorstellungsgespräche spät vereinbart; Bewerbungsgespräche; gute Bewerber sind weg; Auswahl dauert Wochen; Auswahlverfahren; Bearbeitung der Bewerbungen; Bewerbungsprozess; Bewerbungen bleiben liegen',
  },
  'hiring-cost-per-hire': {
    name: 'Kosten je Einstellung (Cost per Hire)',
    definition:
      'Interne und externe Kosten der Personalgewinnung, geteilt durch die im selben Zeitraum eingestellten Personen.',
    formula: '(interne Kosten + externe Kosten der Personalgewinnung) / Einstellungen',
    unit: 'EUR je Einstellung',
    denominator: 'im Zeitraum eingestellte Personen',
    meter:
      'Kostenstelle der Personalgewinnung, Rechnungen von Vermittlern und für Anzeigen, Stunden der Führungskräfte per Stichprobe',
    dataSource: 'Hauptbuch; Bewerbermanagementsystem',
    mistake: 'Die Stunden der Führungskräfte wegzulassen, die lesen, Gespräche führen und entscheiden.',
    money: ['Einstellung', 'Veränderung der Kosten je Einstellung mal Einstellungen im Jahr.'],
    words:
      'Recruiting ist teuer; Rekrutierungskosten; Vermittlungsgebühren; Personalvermittler; Personalberatung; Stellenanzeigen kosten; Stelleninserate; Headhunter; Kosten der Einstellung; Personalbeschaffungskosten; Anzeigenkosten',
  },
  'hiring-screening-effort': {
    name: 'Aufwand der Vorauswahl je Stelle',
    definition:
      'Stunden, die Recruiting und Führungskräfte vom Bewerbungsschluss bis zur Liste der Eingeladenen aufwenden.',
    formula: 'Stunden der Vorauswahl / Stellen mit Vorauswahl',
    unit: 'Stunden je Stelle',
    denominator: 'Stellen mit Vorauswahl im Zeitraum',
    meter:
      'Zeitstudie über vier Wochen oder Protokoll des Bewerbermanagements von der ersten bis zur letzten geöffneten Bewerbung',
    dataSource: 'Zeitstudie; Bewerbermanagementsystem',
    guardrails: 'abgelehnte geeignete Bewerbungen',
    mistake:
      'Absagen zu automatisieren, ohne hinzusehen, wem abgesagt wird: Eine Zufallsstichprobe der Absagen muss von Menschen gelesen werden.',
    money: ['Recruitingstunde', 'Je Stelle eingesparte Stunden mal Stellen mal Kosten einer Stunde.'],
    words:
      'zu viele Bewerbungen zu lesen; Lebensläufe sichten; Lebensläufe von Hand prüfen; CV-Screening; Bewerbungen sichten; Dossiers sichten; Vorauswahl; Recruiter gehen unter; Personalabteilung überlastet; Bewerber reihen; Bewerbungen mit Stellen abgleichen; Qualifikationen prüfen; Stellenausschreibungen schreiben; Stellenbeschreibungen; Stellenbewertung; Eingruppierung',
  },
  'hiring-shortlist-hit-rate': {
    name: 'Anteil Geeigneter in der engeren Auswahl',
    definition:
      'Eingeladene, die die einstellende Führungskraft nach dem Gespräch anhand vorher festgelegter Kriterien als geeignet beurteilt, an allen, mit denen ein Gespräch geführt wurde.',
    formula: 'als geeignet beurteilte Eingeladene / geführte Gespräche × 100',
    unit: '%',
    denominator: 'im Zeitraum geführte Vorstellungsgespräche',
    meter: 'Gesprächsbogen mit Kriterien, die vor dem ersten Gespräch festgelegt wurden',
    dataSource: 'Bewerbermanagementsystem, Gesprächsbögen',
    mistake: 'Die Kriterien erst nach dem Gespräch festzulegen, sodass die Auswahl immer richtig ist.',
    money: [
      'Vorstellungsgespräch',
      'Vermiedene Gespräche mal Stunden aller Beteiligten mal Kosten einer Stunde.',
    ],
    words:
      'die Falschen eingeladen; ungeeignete Bewerber; unpassende Bewerbungen; Gespräche sind Zeitverschwendung; Bewerber passen nicht zur Stelle; Menschen und Stellen passen nicht zusammen; die am besten Geeigneten finden; Kompetenzabgleich; Skill-Matching; Shortlist; Eignung',
  },
  'hiring-offer-acceptance': {
    name: 'Annahmequote der Angebote',
    definition: 'Angebote, die angenommen werden, an allen unterbreiteten.',
    formula: 'angenommene Angebote / unterbreitete Angebote × 100',
    unit: '%',
    denominator: 'im Zeitraum unterbreitete Angebote',
    meter:
      'Angebote und Antworten des Bewerbermanagements, mündliche Absagen vor dem schriftlichen Angebot eingeschlossen',
    dataSource: 'Bewerbermanagementsystem',
    guardrails: 'Gehalt innerhalb der vereinbarten Bandbreite',
    mistake:
      'Ein Angebot erst zu schreiben, wenn die Person schon zugesagt hat, was die Quote auf 100 % bringt.',
    money: [
      'abgelehntes Angebot',
      'Unbesetzte Tage und Stunden der Vorauswahl für die zweite Wahl je abgelehntes Angebot.',
    ],
    words:
      'Bewerber sagen ab; Kandidaten springen ab; Absagen von Bewerbern; Angebote werden abgelehnt; Bewerber gehen zur Konkurrenz; verlieren Talente auf den letzten Metern; Vertragsangebot abgelehnt; Zusagequote',
  },
  'hiring-first-year-retention': {
    name: 'Verbleib im ersten Jahr',
    definition:
      'Neue Mitarbeitende, die zwölf Monate nach ihrem Eintritt noch beschäftigt sind, an allen Eingetretenen.',
    formula: 'nach zwölf Monaten noch Beschäftigte / Eingetretene × 100',
    unit: '%',
    denominator: 'vor zwölf bis fünfzehn Monaten Eingetretene',
    meter: 'Ein- und Austrittsdaten des Personalsystems, nach Eintrittsquartal',
    dataSource: 'Personalsystem',
    mistake:
      'Die Austritte des Jahres durch den Personalbestand zu teilen: Das ist die Fluktuation, und sie steigt mit den Einstellungen.',
    money: ['früher Austritt', 'Kosten für erneute Personalgewinnung und Einarbeitung je frühen Austritt.'],
    words:
      'neue Leute gehen schnell wieder; Kündigung in der Probezeit; Qualität der Einstellung; Fehlbesetzungen; Fluktuation; Frühfluktuation; Personalbindung; Mitarbeiterbindung; Mitarbeitende kündigen; Talente halten; Abgänge; Bleibequote',
  },
  'hiring-time-to-productivity': {
    name: 'Zeit bis zur vollen Produktivität',
    definition:
      'Wochen vom ersten Tag bis zum Erreichen der Leistung oder der Freigabe, die für die Rolle vereinbart wurde.',
    formula: 'Tag, an dem das vereinbarte Niveau erreicht ist − erster Arbeitstag',
    unit: 'Wochen',
    meter: 'Vereinbarte Leistung oder Freigabe der Rolle, von der vorgesetzten Person datiert',
    dataSource: 'Personalsystem; Schulungsnachweis',
    guardrails: 'Fehlerquote neuer Mitarbeitender',
    mistake: 'Kein Niveau zu vereinbaren: Dann bestimmt das Gefühl der Führungskraft den Tag.',
    money: [
      'Woche',
      'Eingesparte Wochen mal Wochenbeitrag der Rolle, oder Stunden der einarbeitenden Person.',
    ],
    words:
      'Einarbeitung dauert lange; Anlernen; Onboarding; Einschulung; Einführung neuer Mitarbeitender; Lernkurve; Neue brauchen Hilfe; Wissen geht mit den Pensionierten; Wissen geht in Rente; Erfahrungswissen geht verloren; Wissenstransfer; Weiterbildung; Fortbildung; Schulung; Qualifizierung; Schulungsunterlagen; Lernmaterial; individuelles Lernen; Mentoring; Patensystem; Upskilling',
  },
  'hiring-candidate-satisfaction': {
    name: 'Zufriedenheit der Bewerbenden',
    definition:
      'Bewerbende, eingestellt oder abgelehnt, die das Verfahren mit einer der zwei besten von fünf Stufen bewerten, an allen Antworten.',
    formula: 'Antworten in den zwei besten Stufen / alle Antworten × 100',
    unit: '%',
    denominator: 'im Zeitraum eingegangene Antworten',
    meter: 'Eine Frage per E-Mail nach der Entscheidung, Eingestellte und Abgelehnte gesondert ausgewiesen',
    dataSource: 'Umfragewerkzeug',
    mistake: 'Nur Eingestellte zu befragen.',
    money: ['Bewerbung', 'Selten Geld; als Leitplanke verwenden.'],
    words:
      'Bewerber beschweren sich; Bewerber hören nie wieder von uns; keine Rückmeldung auf die Bewerbung; schlechte Bewertungen als Arbeitgeber; Kununu; Candidate Experience; Arbeitgebermarke; Employer Branding; Bewerbungserlebnis',
  },
  'hiring-selection-ratio': {
    name: 'Verhältnis der Auswahlquoten zwischen Gruppen',
    definition:
      'Niedrigste Auswahlquote einer geschützten Gruppe, geteilt durch die höchste, auf einer Stufe der Auswahl.',
    formula: 'niedrigste Auswahlquote einer Gruppe / höchste Auswahlquote einer Gruppe × 100',
    unit: '%',
    denominator: 'höchste Auswahlquote einer Gruppe',
    meter:
      'Freiwillige Selbstauskunft der Bewerbenden, von der Auswahl getrennt gehalten, je Stufe; kleine Gruppen über die Zeit zusammengefasst',
    dataSource: 'Bewerbermanagementsystem; Gleichstellungsstatistik',
    mistake:
      'Das Verhältnis bei einem Dutzend Bewerbungen zu deuten: Allein der Zufall bewegt es stark, deshalb die Anzahlen danebenstellen.',
    money: ['Beschwerde', 'Selten Geld; Rechts- und Vergleichskosten, wo sie anfallen.'],
    words:
      'unfaire Auswahl; Vorurteile bei der Einstellung; Bias; Diskriminierung; Benachteiligung; Vielfalt; Diversity; Chancengleichheit; Gleichstellung; Gleichbehandlung; AGG; Fairness des Algorithmus; Frauenanteil; mittelbare Benachteiligung',
  },
};
