import type { GermanRow } from './german-row.ts';

/** The metrics of a service desk in German; terms as the German editions of ITIL 4 use them. */
export const GERMAN_SERVICE_DESK: Readonly<Record<string, GermanRow>> = {
  'desk-first-contact-resolution': {
    name: 'Erstlösungsquote',
    definition:
      'Tickets, die in dem Kontakt gelöst werden, in dem sie gemeldet werden, ohne Weitergabe und ohne Rückruf, an allen Tickets, die der Service Desk selbst lösen könnte.',
    formula: 'im ersten Kontakt gelöste Tickets / selbst lösbare Tickets × 100',
    unit: '%',
    denominator: 'Tickets des Zeitraums, für die der Service Desk die nötigen Rechte hat',
    meter:
      'Ticketprotokoll: gelöst von der Person, die das Ticket eröffnet hat, ohne Weitergabe und ohne zweiten Kontakt binnen 5 Tagen',
    dataSource: 'Ticketsystem',
    mistake:
      'Ein Ticket als gelöst zu zählen, weil es geschlossen wurde; ohne den Blick auf zweite Kontakte zeigt die Quote nur, wie schnell Tickets zugemacht werden.',
    money: [
      'Ticket',
      'Kosten eines Tickets in der zweiten Ebene minus Kosten in der ersten, für jedes Ticket, das dort bleibt.',
    ],
    words:
      'sofort gelöst; beim ersten Anruf behoben; Anwender müssen noch einmal anrufen; an den Second Level weitergegeben; Support kann nicht direkt helfen; Erstlösung; Lösung im Erstkontakt; Helpdesk hilft nicht sofort weiter',
  },
  'desk-time-to-resolve': {
    name: 'Lösungszeit einer Störung',
    definition:
      'Zeit von der Meldung einer Störung bis zu ihrer vom Anwender bestätigten Lösung, in Servicestunden, nach Priorität.',
    formula: 'Zeitpunkt der Lösung − Zeitpunkt der Meldung − Wartezeit auf den Anwender',
    unit: 'Stunden',
    meter: 'Zwei Zeitstempel des Ticketsystems, nur Servicezeiten, alle im Zeitraum gelösten Störungen',
    dataSource: 'Ticketsystem',
    mistake:
      'Die Uhr mit dem Status „Warten auf Anwender“ anzuhalten, sobald es eng wird; und den Mittelwert zu nehmen, den wenige alte Tickets bestimmen.',
    money: [
      'ausgefallene Arbeitsstunde',
      'Betroffene Anwender mal Stunden ohne den Dienst mal Kosten einer Arbeitsstunde.',
    ],
    words:
      'Störungen dauern zu lange; Tickets bleiben offen; Anwender warten auf die IT; langsamer Helpdesk; Ausfall zieht sich hin; mittlere Lösungszeit; Entstörzeit; MTTR von Störungen; Kollegen können nicht arbeiten; Problem wird nicht behoben',
  },
  'desk-first-response-time': {
    name: 'Erstreaktionszeit',
    definition:
      'Zeit vom Eingang einer Anfrage bis zur ersten inhaltlichen Antwort, ob von einer Person oder einem Werkzeug.',
    formula: 'Zeitpunkt der ersten inhaltlichen Antwort − Zeitpunkt des Eingangs',
    unit: 'Minuten',
    meter: 'Ticketsystem, nur Servicezeiten; automatische Eingangsbestätigungen gelten nicht als Antwort',
    dataSource: 'Ticketsystem; Sammelpostfach',
    mistake: 'Die automatische Bestätigung „Wir haben Ihre Anfrage erhalten“ als Reaktion zu zählen.',
    money: [
      'Wartestunde',
      'Anfragen, ohne die nicht weitergearbeitet werden kann, mal gewartete Stunden mal Kosten einer Arbeitsstunde.',
    ],
    words:
      'niemand antwortet; E-Mails bleiben unbeantwortet; Anfragen bleiben liegen; lange Reaktionszeit; keine Rückmeldung auf Fragen; Sammelpostfach läuft über; Antwortzeit auf Anfragen; erste Rückmeldung',
  },
  'desk-backlog-age': {
    name: 'Anteil überfälliger Tickets',
    definition:
      'Offene Tickets, die älter sind als die für ihre Priorität zugesagte Zeit, an allen offenen Tickets.',
    formula: 'offene Tickets über der zugesagten Zeit / offene Tickets × 100',
    unit: '%',
    denominator: 'am Stichtag offene Tickets',
    meter: 'Momentaufnahme der offenen Tickets, jede Woche zur selben Stunde',
    dataSource: 'Ticketsystem',
    mistake: 'Nur die im Zeitraum geschlossenen Tickets anzusehen: Die ältesten kommen darin nie vor.',
    money: [
      'überfälliges Ticket',
      'Vertragsstrafe oder Gutschrift je Verletzung, oder die Nachfragen, die ein überfälliges Ticket auslöst.',
    ],
    words:
      'Tickets stapeln sich; Rückstau an Anfragen; Rückstand im Support; SLA verletzt; Servicelevel nicht eingehalten; Warteschlange wächst; alte Tickets fasst keiner an; Support kommt nicht hinterher; Ticketberg',
  },
  'desk-reassignment-rate': {
    name: 'Weiterleitungsquote',
    definition: 'Tickets, die nach der ersten Zuweisung mindestens einmal die zuständige Gruppe wechseln.',
    formula: 'Tickets mit zwei oder mehr Gruppen / gelöste Tickets × 100',
    unit: '%',
    denominator: 'im Zeitraum gelöste Tickets',
    meter: 'Zuweisungsverlauf des Ticketsystems; geplante Übergaben eines Ablaufs zählen nicht',
    dataSource: 'Ticketsystem, Zuweisungsverlauf',
    mistake:
      'Wechsel innerhalb derselben Gruppe oder geplante Schritte eines Ablaufs als Fehlleitung zu zählen.',
    money: [
      'Weiterleitung',
      'Minuten für Sichten und Warten je Weiterleitung mal Kosten einer Bearbeitungsminute.',
    ],
    words:
      'Tickets landen in der falschen Gruppe; falsch zugeordnete Anfragen; Vorsortieren von Hand; von einer Abteilung zur anderen geschickt; Störungen werden von Hand kategorisiert; Ticket-Pingpong; Zuweisung an die richtige Stelle; Dispatching; Triage',
  },
  'desk-reopen-rate': {
    name: 'Wiedereröffnete Tickets',
    definition:
      'Gelöste Tickets, die binnen zehn Arbeitstagen wieder geöffnet oder aus demselben Grund neu gemeldet werden.',
    formula: 'binnen zehn Arbeitstagen wiedereröffnete Tickets / gelöste Tickets × 100',
    unit: '%',
    denominator: 'im Zeitraum gelöste Tickets',
    meter:
      'Vermerk der Wiedereröffnung, dazu neue Tickets derselben Person und Kategorie binnen zehn Arbeitstagen',
    dataSource: 'Ticketsystem',
    mistake: 'Das Wiedereröffnen zu sperren: Dasselbe Problem kommt dann unter neuer Nummer wieder.',
    money: ['Folgeticket', 'Volle Kosten eines weiteren Tickets für jede Wiederholung.'],
    words:
      'Problem kommt wieder; geschlossen, aber nicht gelöst; immer wieder derselbe Fehler; Lösung hält nicht; wiederkehrende Störungen; falsche Auskunft vom Support; Ticket erneut geöffnet',
  },
  'desk-cost-per-ticket': {
    name: 'Kosten je Ticket',
    definition:
      'Alle laufenden Kosten des Service Desk, geteilt durch die Tickets, die er im selben Zeitraum gelöst hat.',
    formula: '(Personal + Werkzeuge + Räume + Gemeinkosten des Service Desk) / gelöste Tickets',
    unit: 'EUR je Ticket',
    denominator: 'im Zeitraum gelöste Tickets',
    meter: 'Kostenstelle des Service Desk im Quartal, geteilt durch die darin gelösten Tickets',
    dataSource: 'Hauptbuch; Ticketsystem',
    mistake:
      'Fallen die einfachen Tickets weg, werden die übrigen teurer: immer zusammen mit den Gesamtkosten lesen.',
    money: [
      'Ticket',
      'Veränderung der Kosten je Ticket; Einsparungen zählen nur, wo Arbeitsstunden wirklich frei werden.',
    ],
    words:
      'Support ist zu teuer; Arbeitsstunden für Routineanfragen; Aufwand im Helpdesk; zu viele Leute im Support; Supportkosten senken; Arbeitslast im Support; Ticketkosten',
  },
  'desk-self-service-rate': {
    name: 'Selbst gelöste Anfragen',
    definition:
      'Anfragen, die Anwender mit einem Artikel, Formular oder Assistenten selbst lösen und auf die binnen drei Tagen kein Ticket folgt.',
    formula: 'selbst gelöste Anfragen / (selbst gelöste Anfragen + Tickets) × 100',
    unit: '%',
    denominator: 'alle Anfragen, selbst gelöste und Tickets',
    meter:
      'Sitzungen im Portal oder Assistenten, auf die binnen drei Tagen kein Ticket derselben Person folgt',
    dataSource: 'Protokoll des Portals; Ticketsystem',
    guardrails: 'Anwender, die ohne Antwort aufgeben',
    mistake: 'Jede Sitzung ohne Ticket als Erfolg zu zählen, auch die von Anwendern, die aufgegeben haben.',
    money: ['vermiedenes Ticket', 'Vermiedene Tickets mal Kosten eines Tickets in der ersten Ebene.'],
    words:
      'immer dieselben Fragen; Chatbot beantwortet Routinefragen; Mitarbeitende finden Antworten selbst; häufige Fragen; FAQ; Wissensdatenbank; Kennwort zurücksetzen; Passwort vergessen; Tickets vermeiden; Self-Service; virtueller Assistent für Mitarbeitende; Fragen an Personalabteilung oder IT; Antworten rund um die Uhr',
  },
  'desk-satisfaction': {
    name: 'Zufriedenheit mit dem Support',
    definition:
      'Antworten mit 4 oder 5 auf einer Skala bis 5 auf die Frage, wie zufrieden der Anwender mit der Lösung war, gestellt nach jedem geschlossenen Ticket.',
    formula: 'Antworten mit 4 oder 5 / alle Antworten × 100',
    unit: '%',
    denominator: 'im Zeitraum eingegangene Antworten',
    meter: 'Eine Frage per E-Mail nach dem Schließen, die Antwortquote daneben',
    dataSource: 'Umfragewerkzeug, mit dem Ticketsystem verbunden',
    guardrails: 'Antwortquote der Umfrage',
    mistake:
      'Den Wert ohne die Antwortquote zu lesen: Ein Zehntel der Anwender, meist die sehr zufriedenen und die sehr verärgerten, steht nicht für alle.',
    money: [
      'Anwender',
      'Selten für sich allein in Geld zu fassen; als Leitplanke nutzen oder die Folgekontakte unzufriedener Anwender bewerten.',
    ],
    words:
      'Anwender sind unzufrieden mit der IT; Beschwerden über den Support; Nutzererlebnis; Zufriedenheitswert; Mitarbeitererlebnis; genervte Anwender; schlechter Ruf der IT',
  },
};
