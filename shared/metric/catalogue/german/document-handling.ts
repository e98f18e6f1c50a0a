import type { GermanRow } from './german-row.ts';

/** Document handling in German: reading, keying, filing, searching, drafting and disclosing. */
export const GERMAN_DOCUMENT_HANDLING: Readonly<Record<string, GermanRow>> = {
  'document-turnaround': {
    name: 'Durchlaufzeit eines Dokuments',
    definition:
      'Zeit vom Eingang eines Dokuments bis zum Abschluss des Schritts, für den es eingereicht wurde.',
    formula: 'Zeitpunkt des Abschlusses − Zeitpunkt des Eingangs',
    unit: 'Tage',
    meter: 'Zwei Zeitstempel des Dokumentensystems, nach Art des Dokuments, die noch offenen mit ihrem Alter',
    dataSource: 'Dokumentenmanagementsystem',
    mistake: 'Die Uhr erst beim Scannen zu starten: Die Tage in Poststelle und Posteingang fehlen dann.',
    money: [
      'Dokument',
      'Je Dokument eingesparte Bearbeitungsminuten mal Kosten einer Minute; Verzugskosten, wo es sie gibt.',
    ],
    words:
      'Dokumente liegen herum; Post wird langsam bearbeitet; Papierkram dauert Wochen; Formulare warten; Anträge bleiben liegen; langsamer Papierweg; Formularbearbeitung; Schriftverkehr; Korrespondenz; Eingaben werden spät bearbeitet; Unterlagen kommen nicht voran; Umlaufmappe; Stellungnahmen zu Entwürfen; Vernehmlassung',
  },
  'document-extraction-errors': {
    name: 'Fehlerquote der Felder',
    definition:
      'Felder, die falsch gelesen, erfasst oder ausgelesen wurden, an allen Feldern, die gegen das Dokument geprüft wurden.',
    formula: 'falsche Felder / geprüfte Felder × 100',
    unit: '%',
    denominator: 'in einer Zufallsstichprobe geprüfte Felder',
    meter:
      'Zufallsstichprobe von Dokumenten; eine Person vergleicht jedes Feld mit dem Original, leere Felder eingeschlossen',
    dataSource: 'Dokumentensystem; Stichprobe',
    mistake:
      'Die Quote der Zeichen statt der Felder zu nennen, oder nur die der Felder, bei denen das System sicher war.',
    money: ['falsches Feld', 'Folgekosten eines falschen Felds, je Feld, mal Zahl der Felder.'],
    words:
      'Tippfehler; Erfassungsfehler; Fehler bei der Dateneingabe; falsch erfasst; Zahlendreher; falsche Daten übernommen; OCR liest falsch; Fehler der Texterkennung; Übertragungsfehler; Abschreibfehler; schlechte Datenqualität; ungenaue Datensätze; digitalisierte Akten sind falsch; handschriftliche Formulare',
  },
  'document-handling-effort': {
    name: 'Handarbeit je Dokument',
    definition: 'Arbeitsminuten von Menschen für ein Dokument: öffnen, lesen, erfassen, prüfen und ablegen.',
    formula: 'Minuten der Dokumentenarbeit / bearbeitete Dokumente',
    unit: 'Minuten je Dokument',
    denominator: 'im Zeitraum bearbeitete Dokumente',
    meter:
      'Zeitstudie über zwei Wochen nach Art des Dokuments, oder gebuchte Stunden geteilt durch Dokumente',
    dataSource: 'Zeitstudie; Dokumentensystem',
    mistake:
      'Nur das Erfassen zu stoppen und nicht das Prüfen und Rückfragen, die bei automatischer Erfassung zunehmen.',
    money: [
      'Arbeitsstunde',
      'Je Dokument eingesparte Minuten mal Dokumente, in Stunden, mal Kosten einer Stunde.',
    ],
    words:
      'manuelle Dateneingabe; Daten aus PDFs abtippen; vom Papier abtippen; Daten aus Dokumenten auslesen; aufwendige Schreibarbeit; Formulare eintippen; mühsame Routinearbeit; stumpfe Arbeit; händische Bearbeitung; Handarbeit; Papierakten digitalisieren; Copy-and-paste zwischen Systemen; Medienbruch; Doppelerfassung; Verwaltungsaufwand; Bürokratie; Angaben aus Freitext ziehen; Belege erfassen; transkribieren',
  },
  'document-touchless-rate': {
    name: 'Dunkelverarbeitungsquote der Dokumente',
    definition:
      'Dokumente, die vom Eingang bis zum Abschluss ohne manuellen Schritt durchlaufen, an allen abgeschlossenen.',
    formula: 'Dokumente ohne manuellen Schritt / abgeschlossene Dokumente × 100',
    unit: '%',
    denominator: 'im Zeitraum abgeschlossene Dokumente',
    meter: 'Workflow-Protokoll; ein Klick zur Bestätigung zählt als manueller Schritt',
    dataSource: 'Dokumentenmanagementsystem, Workflow-Protokoll',
    mistake: 'Den bestätigenden Klick eines Menschen nicht als Schritt zu zählen.',
    money: ['Dokument', 'Manuelle Minuten je Dokument mal Kosten einer Minute.'],
    words:
      'Dunkelverarbeitung; Dokumente automatisch verarbeiten; jedes Formular geht durch viele Hände; vollautomatisch; ohne Handgriff; Straight-Through-Processing; Software-Roboter; RPA; automatische Erfassung; automatische Posteingangsverarbeitung; Workflow automatisieren; Belege automatisch zuordnen; Dokumente automatisch klassifizieren',
  },
  'document-backlog': {
    name: 'Dokumentenrückstand',
    definition:
      'Eingegangene und nicht abgeschlossene Dokumente, geteilt durch die Dokumente, die an einem Arbeitstag abgeschlossen werden.',
    formula: 'offene Dokumente / je Arbeitstag abgeschlossene Dokumente',
    unit: 'Arbeitstage',
    denominator: 'je Arbeitstag abgeschlossene Dokumente',
    meter:
      'Momentaufnahme der offenen Dokumente, stets am selben Wochentag, noch nicht gescanntes Papier in laufenden Metern geschätzt',
    dataSource: 'Dokumentenmanagementsystem; Poststelle',
    guardrails: 'Überstunden des Teams',
    mistake: 'Nur zu zählen, was gescannt ist.',
    money: ['Arbeitsstunde', 'Überstunden und Aushilfen, die nicht mehr gebraucht werden.'],
    words:
      'Papier stapelt sich; Aktenberge; Stapel von Papier; unbearbeitete Post; Posteingang läuft über; Rückstand bei den Akten; Rückstau; Pendenzen; unerledigte Eingänge; Archiv nicht digitalisiert; große Mengen an Dokumenten; Millionen Seiten; Flut von Stellungnahmen; kommen nicht nach',
  },
  'document-search-time': {
    name: 'Zeit, um etwas zu finden',
    definition:
      'Zeit, die jemand braucht, um eine bestimmte Auskunft zu finden, von der Frage bis zur richtigen Quelle.',
    formula: 'Summe der Suchzeiten / Suchen',
    unit: 'Minuten',
    meter:
      'Test mit zwanzig festen Fragen und einer Gruppe von Anwendern, nur richtige Antworten, die nicht gefundenen daneben',
    dataSource: 'Test mit Stoppuhr; Suchprotokoll',
    guardrails: 'ohne Berechtigung eingesehene Informationen',
    mistake: 'Die Leute zu fragen, wie lange sie suchen. Sie raten; bei festen Fragen die Zeit stoppen.',
    money: ['Arbeitsstunde', 'Je Suche eingesparte Minuten mal Suchen, in Stunden, mal Kosten einer Stunde.'],
    words:
      'niemand findet etwas; Suchen dauert ewig; Wissen ist verstreut; Informationssilos; Wissensinseln; Richtlinien schwer zu finden; Weisungen schwer zu finden; über alle Dokumente suchen; Akten finden; Unterlagen suchen; Vorschriften nachschlagen; Wissensmanagement; Wissensdatenbank; Intranet; semantische Suche; Recherche dauert Stunden; Literatursuche; Fragen an Dokumente stellen; passende Datensätze finden; Unternehmenssuche',
  },
  'document-answer-correctness': {
    name: 'Richtige Antworten aus Dokumenten',
    definition:
      'Antworten oder Zusammenfassungen, die in jeder Aussage mit der Quelle übereinstimmen, an allen, die Fachleute aus einer festen oder zufälligen Auswahl geprüft haben.',
    formula: 'Antworten ohne falsche oder unbelegte Aussage / geprüfte Antworten × 100',
    unit: '%',
    denominator: 'von Fachleuten geprüfte Antworten',
    meter:
      'Fachleute vergleichen jede Aussage mit der Quelle, ohne zu wissen, ob Mensch oder System sie geschrieben hat',
    dataSource: 'Fachliche Prüfung einer Stichprobe',
    guardrails: 'unbeantwortete Fragen',
    mistake:
      'Die Antworten von denen benoten zu lassen, die die Fragen verfasst haben, oder mit den Dokumenten zu prüfen, auf die das System abgestimmt wurde.',
    money: ['falsche Antwort', 'Kosten einer falschen Antwort nach Art: Korrektur, Beschwerde, Haftung.'],
    words:
      'Antworten sind erfunden; Halluzinationen; halluziniert; Zusammenfassungen stimmen nicht; kann man der Antwort trauen; Falschauskunft; falsche Auskünfte; veraltete Vorgaben; falsche Beratung; Qualität der Übersetzung; ungenaue Zusammenfassungen; Verlässlichkeit der Antworten',
  },
  'document-review-effort': {
    name: 'Leseaufwand je Fall',
    definition:
      'Stunden, in denen Fachleute die Dokumente eines Falls lesen und zusammenfassen, bevor sie entscheiden oder schreiben.',
    formula: 'Lesestunden / Fälle',
    unit: 'Stunden je Fall',
    denominator: 'im Zeitraum durchgearbeitete Fälle',
    meter: 'Gebuchte Stunden oder eine Zeitstudie, nach Umfang der Akte',
    dataSource: 'Zeiterfassung; Dokumentensystem',
    guardrails: 'übersehene wichtige Seiten',
    mistake: 'Die Zeit nicht mitzuzählen, in der die Zusammenfassung an der Quelle geprüft wird.',
    money: ['Expertenstunde', 'Je Fall eingesparte Stunden mal Fälle mal Kosten einer Expertenstunde.'],
    words:
      'Fachleute lesen Tausende Seiten; lange Berichte zusammenfassen; juristische Prüfung; Vertragsprüfung; Verträge lesen; Dossiers lesen; Aktenstudium; Akten sichten; Stellungnahmen auswerten; Rückmeldungen bündeln; Eingaben von Hand prüfen; zu viel zu lesen; eDiscovery; Protokolle von Sitzungen; Angebote prüfen; Offerten vergleichen; Dokumente vergleichen; Literaturauswertung; Gutachten lesen',
  },
  'document-drafting-time': {
    name: 'Schreibaufwand je Text',
    definition:
      'Arbeitszeit vom Auftrag für einen Text bis zur freigegebenen Fassung, alle Korrekturrunden eingeschlossen.',
    formula: 'Stunden für Schreiben und Korrektur / freigegebene Texte',
    unit: 'Stunden je Text',
    denominator: 'im Zeitraum freigegebene Texte',
    meter:
      'Gebuchte Stunden oder eine Zeitstudie, nach Art des Textes, Korrekturen durch andere eingeschlossen',
    dataSource: 'Zeiterfassung; Dokumentfassungen',
    guardrails: 'Korrekturrunden; Rückfragen von Lesenden',
    mistake:
      'Die Zeit des ersten Entwurfs zu stoppen und nicht die der Korrekturen, die ein schwacher Entwurf auslöst.',
    money: ['Arbeitsstunde', 'Je Text eingesparte Stunden mal Texte mal Kosten einer Stunde.'],
    words:
      'Berichte schreiben dauert Tage; Briefe und E-Mails entwerfen; Bescheide schreiben; Verfügungen schreiben; Musterbriefe; Standardschreiben; Textbausteine; Schreiben dauert zu lange; erster Entwurf; Berichte erzeugen; Präsentationen erstellen; Sitzungsprotokolle; Besprechungsnotizen; Inhalte erstellen; Dokumente übersetzen; einfache Sprache; leichte Sprache; Berichtswesen; Schreibhilfe; Redaktion; Lektorat; Antwortschreiben; Mitteilungen verfassen',
  },
  'document-misfiled-rate': {
    name: 'Falsch zugeordnete Dokumente',
    definition:
      'Dokumente mit falschem Typ, falschem Fall oder falschem Schlagwort, an einer Zufallsstichprobe.',
    formula: 'falsch gekennzeichnete Dokumente / Dokumente der Stichprobe × 100',
    unit: '%',
    denominator: 'zufällig gezogene Dokumente',
    meter:
      'Zufallsstichprobe, erneut gekennzeichnet von einer Person, die die erste Kennzeichnung nicht sieht',
    dataSource: 'Dokumentenmanagementsystem; Stichprobe',
    mistake:
      'Nur eine Gesamtquote zu bilden: Ein seltener, wichtiger Typ kann jedes Mal falsch sein, ohne sie zu bewegen.',
    money: ['falsch zugeordnetes Dokument', 'Such- und Korrekturzeit je falsch zugeordnetes Dokument.'],
    words:
      'falsch abgelegt; am falschen Ort abgelegt; Fehlablage; falsche Kategorie; Dokumente lassen sich nicht zuordnen; von Hand verschlagworten; Verschlagwortung; Metadaten fehlen; Aktenführung; Schriftgutverwaltung; uneinheitliche Schlagworte; Texte sortieren; Freitext codieren; Berufe codieren; Themen zuordnen; Ablage; Tagging',
  },
  'document-missed-redactions': {
    name: 'Übersehene schützenswerte Stellen',
    definition:
      'Stellen, die geschützt werden mussten und es nicht wurden, an allen zu schützenden Stellen, in herausgegebenen Dokumenten.',
    formula: 'übersehene Stellen / zu schützende Stellen × 100',
    unit: '%',
    denominator: 'zu schützende Stellen in der Stichprobe',
    meter: 'Zweite, unabhängige Prüfung einer Zufallsstichprobe vor der Herausgabe',
    dataSource: 'Prüfung vor der Herausgabe',
    guardrails: 'unnötig geschwärzte Stellen',
    mistake:
      'Die Genauigkeit über alle Wörter zu berichten: Fast keines braucht Schutz, also ist sie immer hoch.',
    money: [
      'übersehene Stelle',
      'Kosten einer Offenlegung auf Grundlage früherer Fälle; eingesparte Prüfstunden werden gesondert gezählt.',
    ],
    words:
      'von Hand schwärzen; Schwärzung; Namen schwärzen; personenbezogene Daten offengelegt; Personendaten herausgegeben; Datenschutzverletzung; Datenpanne; sensible Angaben in Dokumenten; vertrauliche Stellen; Akten anonymisieren; Anonymisierung; pseudonymisieren; besonders schützenswerte Daten; Datenschutz; DSGVO',
  },
  'document-request-time': {
    name: 'Antwortzeit auf Auskunftsersuchen',
    definition:
      'Arbeitstage vom vollständigen Antrag auf Auskunft oder Akteneinsicht bis zur abschließenden Antwort.',
    formula: 'Tag der abschließenden Antwort − Tag des vollständigen Antrags',
    unit: 'Arbeitstage',
    meter:
      'Zwei Datumsangaben des Antragsregisters, einfache und komplexe Anträge gesondert, offene mit ihrem Alter',
    dataSource: 'Antragsregister',
    guardrails: 'Widersprüche gegen Antworten',
    mistake: 'Bei jeder Rückfrage an die antragstellende Person die Uhr anzuhalten.',
    money: [
      'Antrag',
      'Je Antrag eingesparte Stunden für Suche und Prüfung mal Kosten einer Stunde; Sanktionen wegen Verspätung.',
    ],
    words:
      'Anfragen nach dem Informationsfreiheitsgesetz; IFG-Anträge; Informationsfreiheit; Öffentlichkeitsgesetz; Auskunftsersuchen; Auskunftsbegehren; Betroffenenanfragen; DSGVO-Auskunft; Akteneinsicht; Einsichtsgesuch; Anfragen verspätet beantwortet; Rückstand bei Auskünften; einschlägige Akten suchen; Offenlegung; amtliche Unterlagen; Bürgeranfragen; parlamentarische Anfragen',
  },
};
