import type { GermanRow } from './german-row.ts';

/** The metrics of a call or contact centre in German. The person who answers is the „Agent“, as German service centres say. */
export const GERMAN_CALL_CENTRE: Readonly<Record<string, GermanRow>> = {
  'call-wait-time': {
    name: 'Mittlere Wartezeit bis zur Annahme',
    definition:
      'Zeit, die Anrufer in der Warteschleife verbringen, bis ein Mensch abnimmt, über alle angenommenen Anrufe.',
    formula: 'Summe der Wartezeiten angenommener Anrufe / angenommene Anrufe',
    unit: 'Sekunden',
    meter: 'Warteschlangenprotokoll der Telefonie, je halbe Stunde, Zeit im Sprachmenü gesondert',
    dataSource: 'Telefonie',
    mistake:
      'Die Uhr erst nach dem Sprachmenü zu starten und über ruhige Nächte zu mitteln: Anrufer erleben die Stoßzeit.',
    money: [
      'Anruferminute',
      'Eingesparte Gebührenminuten; was Anrufer wert sind, die nicht auflegen, zeigt besser die Abbruchquote.',
    ],
    words:
      'Kunden warten zu lange am Telefon; lange Warteschleife; Warteschlange am Telefon; niemand geht ran; Hotline ist besetzt; Anrufer hängen in der Leitung; Warten auf einen Agenten; Annahmezeit; durchschnittliche Wartezeit',
  },
  'call-abandonment-rate': {
    name: 'Abbruchquote',
    definition:
      'Anrufer, die in der Warteschleife auflegen, bevor ein Mensch abnimmt, an allen Anrufen in der Warteschleife.',
    formula: 'nach der Schwelle abgebrochene Anrufe / Anrufe in der Warteschleife × 100',
    unit: '%',
    denominator: 'Anrufe in der Warteschleife im Zeitraum',
    meter:
      'Warteschlangenprotokoll der Telefonie; wer in den ersten Sekunden auflegt, zählt nach vereinbarter Schwelle nicht',
    dataSource: 'Telefonie',
    guardrails: 'mit Besetztzeichen abgewiesene Anrufe',
    mistake:
      'Anrufer mit Besetztzeichen oder Rückrufversprechen abzuweisen, sodass sie nie als Abbruch zählen.',
    money: [
      'verlorener Anruf',
      'Anrufer, die nach dem Abbruch weder noch einmal anrufen noch woanders kaufen, aus einer Stichprobe, mal Deckungsbeitrag eines Anrufs.',
    ],
    words:
      'Anrufer legen auf; verlorene Anrufe; Anrufer geben auf; verpasste Anrufe; unbeantwortete Anrufe; Kunden kommen nicht durch; Aufleger; Lost Calls',
  },
  'call-service-level': {
    name: 'Servicelevel',
    definition:
      'Anrufe, die binnen der vereinbarten Sekunden angenommen werden, an allen eingehenden Anrufen.',
    formula: 'in der Frist angenommene Anrufe / eingehende Anrufe × 100',
    unit: '%',
    denominator: 'im Zeitraum eingehende Anrufe',
    meter: 'Warteschlangenprotokoll je halbe Stunde, der Tageswert nach Anrufen gewichtet',
    dataSource: 'Telefonie',
    guardrails: 'Auslastung der Agenten',
    mistake: 'Halbe Stunden ohne Gewichtung zu mitteln: Die volle Stunde zählt dann so wenig wie die ruhige.',
    money: [
      'Anruf',
      'Agentenstunden, um den Wert zu halten; Vertragsstrafen oder Gutschriften aus dem Vertrag.',
    ],
    words:
      'zu wenig Personal zu Stoßzeiten; vereinbarter Servicelevel; Erreichbarkeit; Anrufe rechtzeitig annehmen; Personaleinsatzplanung; Anrufspitzen; Erreichbarkeit der Hotline; 80 Prozent in 20 Sekunden; telefonisch nicht erreichbar',
  },
  'call-handle-time': {
    name: 'Mittlere Bearbeitungszeit',
    definition:
      'Gesprächszeit, Wartezeit im Gespräch und Nacharbeit für einen Kontakt, gemittelt über die bearbeiteten Kontakte.',
    formula: '(Gespräch + Halten + Nacharbeit) / bearbeitete Kontakte',
    unit: 'Minuten',
    meter: 'Zustandszeiten der Telefonie oder des Chats, nach Anliegen',
    dataSource: 'Telefonie und Chat',
    mistake:
      'Kurze Zeiten zu belohnen: Schwierige Gespräche werden dann abgegeben oder abgekürzt, und dieselben Kunden rufen wieder an.',
    money: [
      'Bearbeitungsstunde',
      'Eingesparte Minuten je Kontakt mal Kontakte, in Bearbeitungsstunden, mal Kosten einer Stunde.',
    ],
    words:
      'Gespräche dauern zu lange; Agenten suchen, während der Kunde wartet; Wechsel zwischen Systemen; Antworten im Gespräch nachschlagen; Gesprächsdauer; Agenten brauchen schneller Auskunft; Agenten bei der Antwort unterstützen; AHT; Bearbeitungszeit je Kontakt',
  },
  'call-after-call-work': {
    name: 'Nachbearbeitungszeit',
    definition:
      'Zeit, die nach einem Kontakt für Notizen, Kennzeichnung und Folgeschritte gebraucht wird, bis der nächste Kontakt angenommen werden kann.',
    formula: 'Zeit im Zustand „Nacharbeit“ / bearbeitete Kontakte',
    unit: 'Minuten',
    meter: 'Zustand „Nacharbeit“ der Telefonie, Pausen durch Stichproben herausgerechnet',
    dataSource: 'Telefonie',
    guardrails: 'Vollständigkeit der Notizen',
    mistake:
      'Wer im Gespräch mitschreibt, hat keine Nacharbeit, aber längere Gespräche: zusammen mit der Bearbeitungszeit lesen.',
    money: [
      'Bearbeitungsstunde',
      'Eingesparte Minuten je Kontakt mal Kontakte, in Bearbeitungsstunden, mal Kosten einer Stunde.',
    ],
    words:
      'Gesprächsnotizen schreiben; Dokumentation nach dem Gespräch; Nacharbeit nach dem Anruf; Gespräche zusammenfassen; Gespräche verschriftlichen; Kontakt erfassen; Nachbearbeitung; Gesprächsprotokoll von Hand',
  },
  'call-first-call-resolution': {
    name: 'Lösung beim ersten Kontakt',
    definition:
      'Kontakte, deren Anliegen so erledigt wird, dass der Kunde sich binnen sieben Tagen nicht noch einmal deswegen meldet.',
    formula: 'Kontakte ohne Wiederholung binnen sieben Tagen / Kontakte × 100',
    unit: '%',
    denominator: 'Kontakte des Zeitraums, nach Kunde und Anliegen',
    meter: 'Wiederholte Kontakte desselben Kunden mit demselben Anliegen binnen sieben Tagen, alle Kanäle',
    dataSource: 'Kundensystem; Telefonie',
    mistake: 'Nur einen Kanal anzusehen: Wer nach dem Anruf schreibt, gilt dann als erledigt.',
    money: ['wiederholter Kontakt', 'Vermiedene wiederholte Kontakte mal Kosten eines Kontakts.'],
    words:
      'Kunden rufen immer wieder an; Anliegen beim ersten Anruf nicht gelöst; Mehrfachanrufer; Anrufer bekommen falsche Auskunft; richtige Antwort beim ersten Mal; widersprüchliche Auskünfte; Wiederanrufer; Erstlösungsquote im Kundenservice',
  },
  'call-transfer-rate': {
    name: 'Weiterverbundene Anrufe',
    definition:
      'Anrufe, die nach der Annahme an eine andere Person oder ein anderes Team weitergegeben werden.',
    formula: 'weiterverbundene Anrufe / angenommene Anrufe × 100',
    unit: '%',
    denominator: 'im Zeitraum angenommene Anrufe',
    meter: 'Weitergabe-Ereignisse der Telefonie, mit und ohne Rücksprache getrennt',
    dataSource: 'Telefonie',
    mistake: 'Das Verbinden zu verbieten: Dann wird geraten oder ein Rückruf versprochen.',
    money: ['Weiterleitung', 'Minuten beider Agenten je Weiterleitung mal Kosten einer Agentenminute.'],
    words:
      'Anrufer werden herumgereicht; falsche Abteilung; falsch verbunden; dreimal weiterverbunden; Anrufverteilung; Anrufer an die richtige Stelle leiten; Sprachmenü; Anrufe durchstellen; Routing',
  },
  'call-containment-rate': {
    name: 'Ohne Menschen erledigte Kontakte',
    definition:
      'Kontakte, die ein Sprach- oder Chatassistent oder die Website erledigt, ohne dass binnen drei Tagen ein Kontakt mit einem Menschen folgt.',
    formula: 'ohne Menschen erledigte Kontakte / im Self-Service begonnene Kontakte × 100',
    unit: '%',
    denominator: 'mit einem Assistenten oder auf der Website begonnene Kontakte',
    meter:
      'Protokoll des Assistenten, verbunden mit späteren Kontakten desselben Kunden; abgebrochene Dialoge in Stichproben beurteilt',
    dataSource: 'Protokoll des Assistenten; CRM-System',
    guardrails: 'falsche Antworten des Assistenten',
    mistake:
      'Jeden, der den Dialog verlässt, als erledigt zu zählen. Viele gehen, weil es nichts gebracht hat.',
    money: ['vermiedener Kontakt', 'Vermiedene Kontakte mal Kosten eines Kontakts mit einem Menschen.'],
    words:
      'Chatbot für Kunden; Besucher finden auf der Website keine Antwort; Anfragen von Bürgern automatisch beantworten; virtueller Assistent; Auskunft rund um die Uhr; Sprachbot; Voicebot; einfache Fragen kosten Agentenzeit; Bürger bedienen sich selbst; Kundenportal; Self-Service für Kunden; Auskunft auf der Webseite finden',
  },
  'call-avoidable-contacts': {
    name: 'Vermeidbare Kontakte',
    definition:
      'Kontakte, die nicht gekommen wären, wenn ein früherer Schritt gestimmt hätte, etwa „Wo bleibt meine Bestellung?“.',
    formula: 'Kontakte mit vermeidbarem Anlass / Kontakte × 100',
    unit: '%',
    denominator: 'Kontakte des Zeitraums',
    meter: 'Anlass des Kontakts, von Agenten vergeben und an einer Stichprobe von Aufnahmen geprüft',
    dataSource: 'CRM-System, Kontaktgründe',
    mistake: 'Kontaktgründen zu trauen, die in Eile gewählt werden; sie gehören an einer Stichprobe geprüft.',
    money: ['Kontakt', 'Vermiedene Kontakte mal Kosten eines Kontakts.'],
    words:
      'zu viele Anrufe; Sachstandsanrufe; wo bleibt meine Bestellung; Anrufvolumen zu hoch; warum rufen die Leute an; Kontaktgründe verstehen; Kundenrückmeldungen auswerten; Rückfragen zu Schreiben; unnötige Anrufe; Anrufaufkommen senken',
  },
  'call-quality-score': {
    name: 'Kontaktqualität',
    definition:
      'Kontakte ohne kritischen Fehler (falsche Auskunft, Datenschutz, fehlender Hinweis) in einer Zufallsstichprobe, die nach fester Liste geprüft wird.',
    formula: 'geprüfte Kontakte ohne kritischen Fehler / geprüfte Kontakte × 100',
    unit: '%',
    denominator: 'zufällig gezogene und geprüfte Kontakte',
    meter: 'Prüfung von Aufnahmen nach fester Liste, die Prüfenden jedes Quartal miteinander verglichen',
    dataSource: 'Qualitätssicherung',
    mistake:
      'Einen einzigen Prozentwert aus vielen Punkten für Höflichkeit und Ablauf zu bilden: Eine falsche Auskunft fällt darin kaum auf.',
    money: ['kritischer Fehler', 'Kosten des Fehlers nach Art: Gutschrift, zweiter Kontakt, Bußgeld.'],
    words:
      'Agenten geben falsche Auskunft; Gesprächsqualität; Mithören von Gesprächen; nur wenige Gespräche werden geprüft; Coaching der Agenten; Compliance am Telefon; uneinheitlicher Service; Qualität der Auskünfte; Monitoring',
  },
  'call-satisfaction': {
    name: 'Zufriedenheit nach dem Kontakt',
    definition:
      'Antworten in den zwei besten von fünf Stufen auf eine Frage zum Kontakt, binnen eines Tages gestellt.',
    formula: 'Antworten in den zwei besten Stufen / alle Antworten × 100',
    unit: '%',
    denominator: 'im Zeitraum eingegangene Antworten',
    meter: 'Eine Frage per Nachricht nach dem Kontakt, alle Teams und Kanäle, die Antwortquote daneben',
    dataSource: 'Umfragewerkzeug, mit der Telefonie verbunden',
    guardrails: 'Antwortquote der Umfrage',
    mistake: 'Die Agenten wählen zu lassen, wer gefragt wird.',
    money: [
      'Kunde',
      'Nur mit Beleg, dass Zufriedenheit Abwanderung verhindert: gehaltene Kunden mal Deckungsbeitrag im Jahr.',
    ],
    words:
      'unzufriedene Kunden; Kundenerlebnis; Zufriedenheitswert; Beschwerden über den Service; Kundenzufriedenheit; Weiterempfehlung; NPS; besserer Bürgerservice; verärgerte Anrufer; CSAT',
  },
};
