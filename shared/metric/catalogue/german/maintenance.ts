import type { GermanRow } from './german-row.ts';

/** Maintenance in German; terms after DIN EN 13306, DIN EN 15341 and ISO 22400-2. */
export const GERMAN_MAINTENANCE: Readonly<Record<string, GermanRow>> = {
  'maintenance-availability': {
    name: 'Anlagenverfügbarkeit',
    definition: 'Zeit, in der die Anlage arbeiten konnte, an der Zeit, in der sie laut Plan arbeiten sollte.',
    formula: '(geplante Zeit − Stillstandszeit) / geplante Zeit × 100',
    unit: '%',
    denominator: 'geplante Betriebszeit des Zeitraums',
    meter: 'Zustände aus der Maschinensteuerung, Kurzstillstände ab einer vereinbarten Dauer eingeschlossen',
    dataSource: 'Maschinendaten; Produktionsplan',
    guardrails: 'Arbeitsunfälle',
    mistake:
      'Geplante Stillstände herauszurechnen, bis die Zahl stimmt; vor dem Ausgangswert vereinbaren, welche Stillstände zählen.',
    money: ['produktive Stunde', 'Gewonnene Stunden mal Deckungsbeitrag je Stunde, nur am Engpass.'],
    words:
      'Maschinen stehen still; Anlage steht; technische Verfügbarkeit; Uptime; Anlage ist nicht verfügbar; Zuverlässigkeit der Anlagen; Einsatzbereitschaft der Fahrzeuge; Flotte nicht einsatzbereit; Geräte außer Betrieb; Laufzeit der Maschinen; Kapazität geht verloren',
  },
  'maintenance-mtbf': {
    name: 'Mittlere Betriebsdauer zwischen Ausfällen (MTBF)',
    definition: 'Betriebszeit, geteilt durch die Zahl der Ausfälle, bei denen die Anlage stehen blieb.',
    formula: 'Betriebszeit / Ausfälle',
    unit: 'Stunden',
    denominator: 'Ausfälle des Zeitraums',
    meter: 'Betriebsstunden und Stillstände mit der Ursache „Ausfall“, nach Anlagenklasse',
    dataSource: 'Instandhaltungssystem; Maschinendaten',
    mistake:
      'Anlagenklassen zu vermischen oder die Zahl bei zwei Ausfällen im Jahr zu deuten: Der Unsicherheitsbereich ist dann breiter als die Veränderung.',
    money: ['Ausfall', 'Vermiedene Ausfälle mal Kosten eines Stillstands samt Reparatur.'],
    words:
      'ständig kaputt; geht dauernd kaputt; häufige Ausfälle; Störungen häufen sich; störanfällig; unzuverlässige Maschinen; Verschleiß von Bauteilen; Defekte an Geräten; Mean Time Between Failures; mittlerer Ausfallabstand; Ausfallprognose; alternde Infrastruktur; überalterte Anlagen',
  },
  'maintenance-mttr': {
    name: 'Mittlere Reparaturzeit (MTTR)',
    definition:
      'Zeit vom Stillstand der Anlage bis zu ihrer Rückkehr in den Betrieb, gemittelt über die Reparaturen.',
    formula: 'Summe der Reparaturdauern / Reparaturen',
    unit: 'Stunden',
    meter:
      'Stillstand und Wiederanlauf aus der Maschinensteuerung, Warten auf Teile und Personal gesondert ausgewiesen',
    dataSource: 'Instandhaltungssystem; Maschinendaten',
    guardrails: 'Wiederholungsausfälle binnen 30 Tagen',
    mistake:
      'Die Uhr erst beim Eintreffen des Technikers zu starten: Das Warten auf Teile und Personal ist der längere Teil.',
    money: ['Stillstandsstunde', 'Eingesparte Stunden mal Deckungsbeitrag je Stunde am Engpass.'],
    words:
      'Reparaturen dauern zu lange; Reparaturdauer; Warten auf den Techniker; Monteur kommt nicht; Suche im Handbuch; Fehlersuche; Störungssuche; Störungsbehebung; Entstörung; Fehlerdiagnose; Ersatzteil nicht da; Techniker schlagen Anleitungen nach; Mean Time To Repair; Wiederanlauf',
  },
  'maintenance-unplanned-downtime': {
    name: 'Ungeplante Stillstandszeit',
    definition:
      'Stunden, in denen eine Anlage innerhalb ihrer geplanten Betriebszeit ungeplant stillgestanden hat.',
    formula: 'Summe der ungeplanten Stillstände',
    unit: 'Stunden je Monat',
    denominator: 'Monat',
    meter: 'Stillstände aus der Maschinensteuerung mit Ursache, am Engpass',
    dataSource: 'Maschinendaten',
    mistake: 'Die Stunden aller Maschinen zu addieren: Eine Stunde abseits des Engpasses kostet nichts.',
    money: ['Stillstandsstunde', 'Stunden mal Deckungsbeitrag je Stunde am Engpass.'],
    words:
      'plötzliche Ausfälle; ungeplanter Stillstand; Anlagenausfall; Maschinenausfall; Downtime; Produktion steht; Bandstillstand; Betriebsunterbrechung; Ausfälle vorhersagen; vorausschauende Wartung; Predictive Maintenance; Frühwarnung vor Störungen; Stromausfall; Netzausfall; unerwartete Abschaltung',
  },
  'maintenance-planned-share': {
    name: 'Anteil geplanter Instandhaltung',
    definition:
      'Instandhaltungsstunden, die mindestens eine Woche im Voraus geplant waren, an allen Instandhaltungsstunden.',
    formula: 'geplante Instandhaltungsstunden / alle Instandhaltungsstunden × 100',
    unit: '%',
    denominator: 'Instandhaltungsstunden des Zeitraums',
    meter: 'Aufträge, deren geplanter Termin mindestens eine Woche nach ihrer Erstellung liegt',
    dataSource: 'Instandhaltungssystem, Aufträge',
    mistake: 'Den Auftrag erst nach der Reparatur zu schreiben und ihn geplant zu nennen.',
    money: [
      'Instandhaltungsstunde',
      'Unterschied der Stunden zwischen einem geplanten und einem ungeplanten Auftrag gleicher Art.',
    ],
    words:
      'immer nur Feuerwehr; ständig Feuer löschen; nur reparieren, wenn etwas kaputt ist; reaktive Instandhaltung; Instandsetzung statt Wartung; Wartungsplanung; Instandhaltungsplanung; zustandsorientierte Instandhaltung; Reparaturen einplanen; Wartung priorisieren; Wartung nach Zustand',
  },
  'maintenance-schedule-compliance': {
    name: 'Termintreue der Wartung',
    definition:
      'Vorbeugende Instandhaltungsaufträge, die bis zu ihrem Fälligkeitstermin abgeschlossen werden, an allen fälligen.',
    formula: 'fristgerecht abgeschlossene vorbeugende Aufträge / fällige vorbeugende Aufträge × 100',
    unit: '%',
    denominator: 'im Zeitraum fällige vorbeugende Aufträge',
    meter: 'Fälligkeits- und Abschlussdatum der Aufträge; verschobene Fälligkeiten zählen als verspätet',
    dataSource: 'Instandhaltungssystem, Aufträge',
    guardrails: 'Qualität der Arbeit, per Stichprobe',
    mistake: 'Den Fälligkeitstermin im System zu verschieben, wenn er nicht zu halten ist.',
    money: [
      'verspäteter Auftrag',
      'Zusätzliche Ausfälle von Anlagen mit verspäteter Wartung, aus deren Historie.',
    ],
    words:
      'Inspektionen überfällig; Prüfungen überfällig; Wartungsintervalle nicht eingehalten; Serviceintervall verpasst; Wartung wird verschoben; geplante Arbeiten rutschen; Aufträge verspätet; Wartungsplan einhalten; vorbeugende Wartung; Prüffristen; Service überfällig',
  },
  'maintenance-backlog': {
    name: 'Instandhaltungsrückstand',
    definition:
      'Stunden der offenen, ausführungsreifen Aufträge, geteilt durch die Stunden, die das Team in einer Woche leisten kann.',
    formula: 'geschätzte Stunden der offenen Aufträge / Kapazität in Stunden je Woche',
    unit: 'Wochen',
    denominator: 'Stunden, die das Team in einer Woche leisten kann',
    meter: 'Offene Aufträge mit Schätzung, stets am selben Wochentag, auf Teile wartende Aufträge gesondert',
    dataSource: 'Instandhaltungssystem; Schichtplan',
    guardrails: 'Überstunden des Teams',
    mistake: 'Alte Aufträge beim Jahresputz zu löschen und das als Fortschritt auszugeben.',
    money: ['Instandhaltungsstunde', 'Überstunden und Fremdfirmen, die nicht mehr gebraucht werden.'],
    words:
      'Reparaturen stauen sich; Reparaturstau; Instandhaltungsstau; Sanierungsstau; Liste offener Aufträge wächst; zu wenige Techniker; aufgeschobene Wartung; Reparaturmeldungen bleiben liegen; Mängelmeldungen warten; Straßen und Gebäude reparieren; Unterhalt der Liegenschaften; Pendenzen der Werkstatt; Backlog',
  },
  'maintenance-cost-share': {
    name: 'Instandhaltungskostenquote',
    definition:
      'Instandhaltungskosten eines Jahres am Wiederbeschaffungswert der instand gehaltenen Anlagen.',
    formula: 'Instandhaltungskosten von zwölf Monaten / Wiederbeschaffungswert × 100',
    unit: '%',
    denominator: 'Wiederbeschaffungswert der Anlagen',
    meter:
      'Personal, Teile und Fremdfirmen über zwölf Monate; Wiederbeschaffungswert jährlich mit einem Index fortgeschrieben',
    dataSource: 'Hauptbuch; Anlagenverzeichnis',
    mistake:
      'Ein oder zwei Jahre lang an der Instandhaltung zu sparen: Die Zahl wird besser, bevor die Ausfälle kommen.',
    money: [
      'EUR Instandhaltungskosten',
      'Die Veränderung selbst, sobald die Verfügbarkeit ein Jahr lang gehalten hat.',
    ],
    words:
      'Wartung kostet zu viel; Instandhaltung ist zu teuer; teure Ersatzteile; Fremdfirmen; Fremdleistungen; Unterhaltskosten; Betriebskosten der Anlagen; Teile zu früh getauscht; Lebensdauer verlängern; Nutzungsdauer der Maschinen; Wartungsverträge',
  },
  'maintenance-alert-precision': {
    name: 'Bestätigte Zustandswarnungen',
    definition:
      'Warnungen der Zustandsüberwachung, die eine Inspektion als beginnenden Schaden bestätigt, an allen nachgeprüften Warnungen.',
    formula: 'bestätigte Warnungen / nachgeprüfte Warnungen × 100',
    unit: '%',
    denominator: 'im Zeitraum nachgeprüfte Warnungen',
    meter:
      'Befund der Inspektion, im Auftrag jeder Warnung festgehalten; Ausfälle ohne Warnung werden daneben gezählt',
    dataSource: 'Zustandsüberwachung; Instandhaltungssystem',
    guardrails: 'Ausfälle ohne vorherige Warnung',
    mistake:
      'Ausfälle nicht zu zählen, die keine Warnung angekündigt hat: Ein System, das nie warnt, hat für sich genommen eine makellose Trefferquote.',
    money: ['unnötige Inspektion', 'Stunden einer unnötigen Inspektion mal Kosten einer Stunde.'],
    words:
      'Sensoren schlagen falschen Alarm; Fehlalarme der Überwachung; zu viele Warnmeldungen; Anomalien in Sensordaten; Anomalieerkennung; niemand glaubt den Warnungen; Telemetrie; Zustandsüberwachung; Condition Monitoring; Schwingungsmessung; Meldungsflut der Leittechnik',
  },
  'maintenance-oee': {
    name: 'Gesamtanlageneffektivität (OEE)',
    definition:
      'Gutmenge einer Anlage in ihrer geplanten Zeit an der Menge, die sie in dieser Zeit mit Nenngeschwindigkeit herstellen könnte.',
    formula: 'Verfügbarkeit × Leistung × Qualitätsrate, jeweils als Anteil, × 100',
    unit: '%',
    denominator: 'mögliche Menge bei Nenngeschwindigkeit in der geplanten Zeit',
    meter: 'Zähler und Zustände der Maschinensteuerung, Nenngeschwindigkeit je Produkt festgelegt',
    dataSource: 'Fertigungsleitsystem (MES)',
    guardrails: 'Bestand an Fertigwaren',
    mistake:
      'Anlagen damit zu vergleichen oder die Nenngeschwindigkeit zu niedrig anzusetzen: nur für eine Anlage im Zeitverlauf verwenden.',
    money: ['Gutteil', 'Gewonnene Gutteile mal Deckungsbeitrag je Stück, soweit sie verkauft werden können.'],
    words:
      'Maschine läuft unter ihrer Leistung; Ausstoß zu gering; Maschinenauslastung; Auslastung der Anlagen; Kurzstillstände; Leistungsverluste; Taktverluste; Anlageneffektivität; Overall Equipment Effectiveness; Produktivität der Linie; Wirkungsgrad der Erzeugung; Rüstzeiten',
  },
};
