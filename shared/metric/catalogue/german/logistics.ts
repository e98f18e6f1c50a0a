import type { GermanRow } from './german-row.ts';

/** Logistics, stock and planning in German; terms after the SCOR model. */
export const GERMAN_LOGISTICS: Readonly<Record<string, GermanRow>> = {
  'logistics-on-time-in-full': {
    name: 'Liefertreue, pünktlich und vollständig (OTIF)',
    definition:
      'Auftragspositionen, die am zuerst bestätigten Termin in voller Menge geliefert werden, an allen fälligen.',
    formula: 'pünktlich und vollständig gelieferte Positionen / fällige Positionen × 100',
    unit: '%',
    denominator: 'im Zeitraum fällige Auftragspositionen',
    meter: 'Vergleich des zuerst bestätigten Termins mit dem Abliefernachweis, je Auftragsposition',
    dataSource: 'Auftragssystem; Abliefernachweis',
    mistake:
      'Gegen den zuletzt bestätigten Termin zu messen: Jede Verschiebung macht die Lieferung dann pünktlich.',
    money: [
      'verspätete Position',
      'Vertragsstrafen, Expressfracht und verlorene Aufträge je verspätete Position.',
    ],
    words:
      'Lieferungen kommen zu spät; Lieferverzug; verspätete Lieferung; unvollständige Lieferungen; Teillieferungen; Kunden warten auf Ware; Lieferzuverlässigkeit; Termintreue; Liefertermintreue; Pünktlichkeit; Verspätungen von Zügen und Flügen; On Time In Full; Liefertermin nicht gehalten',
  },
  'logistics-lead-time': {
    name: 'Lieferzeit ab Auftragseingang',
    definition: 'Zeit vom Eingang des Auftrags bis zur Ablieferung beim Kunden.',
    formula: 'Tag der Ablieferung − Tag des Auftragseingangs',
    unit: 'Tage',
    meter: 'Auftragsdatum und Abliefernachweis, Lagerware und Sonderanfertigungen gesondert',
    dataSource: 'Auftragssystem; Abliefernachweis',
    mistake: 'Mit dem Versand aufzuhören: Die Tage beim Frachtführer gehören dazu.',
    money: ['Tag Bestand', 'Eingesparte Tage mal Warenwert unterwegs mal Kapitalkosten.'],
    words:
      'Lieferung dauert zu lange; langsamer Versand; Durchlaufzeit eines Auftrags; Auftragsdurchlaufzeit; Transportzeit; Laufzeit der Sendung; Verzögerungen in der Lieferkette; Supply Chain; schneller liefern; Frachtabfertigung; Wartezeit an der Grenze; Verzollung; Zollabfertigung; Lead Time; Reisezeit',
  },
  'logistics-pick-accuracy': {
    name: 'Kommissioniergenauigkeit',
    definition:
      'Auftragspositionen, die mit richtigem Artikel, richtiger Menge und richtiger Charge kommissioniert werden, an allen kommissionierten.',
    formula: 'richtig kommissionierte Positionen / kommissionierte Positionen × 100',
    unit: '%',
    denominator: 'im Zeitraum kommissionierte Auftragspositionen',
    meter: 'Kontrolle beim Packen plus Reklamationen, dem Tag der Kommissionierung zugeordnet',
    dataSource: 'Lagerverwaltung; Reklamationen',
    guardrails: 'kommissionierte Positionen je Stunde',
    mistake: 'Nur zu zählen, was beim Packen auffällt; was der Kunde findet, kommt erst Wochen später.',
    money: ['falsche Position', 'Rückfracht, zweite Lieferung und Bearbeitung je falsche Position.'],
    words:
      'falsche Ware verschickt; Kommissionierfehler; Pickfehler; Fehlgriffe im Lager; Verwechslungen im Lager; falsches Paket; Packfehler; Falschlieferung; Rüstfehler; Rücksendungen wegen falscher Artikel',
  },
  'logistics-inventory-accuracy': {
    name: 'Bestandsgenauigkeit',
    definition:
      'Lagerplätze, deren gezählte Menge innerhalb der Toleranz dem Buchbestand entspricht, an allen gezählten.',
    formula: 'Plätze ohne Differenz / gezählte Plätze × 100',
    unit: '%',
    denominator: 'im Zeitraum gezählte Lagerplätze',
    meter: 'Zufällig ausgewählte Plätze der permanenten Inventur, ohne Sicht auf den Buchbestand gezählt',
    dataSource: 'Lagerverwaltung, permanente Inventur',
    guardrails: 'Stunden für das Zählen',
    mistake: 'Plus und Minus wertmäßig zu saldieren: Zwei Fehler heben sich dann auf.',
    money: ['Differenz', 'Suchzeit, Eilbeschaffung und Abschreibung je Differenz.'],
    words:
      'Bestände stimmen nicht; Bestandsdifferenzen; niemand weiß, was im Lager ist; Inventur; Inventurdifferenz; Artikel nicht auffindbar; Schwund; Anlagen und Geräte verfolgen; Asset Tracking; Inventar; von Hand zählen; Buchbestand falsch; Lagerbuchhaltung',
  },
  'logistics-stock-out-rate': {
    name: 'Fehlmengenquote',
    definition:
      'Auftragspositionen, die zum Zeitpunkt der Bestellung nicht ab Lager bedient werden können, an allen bestellten.',
    formula: 'nicht verfügbare Positionen / bestellte Positionen × 100',
    unit: '%',
    denominator: 'bestellte Positionen von Lagerartikeln',
    meter: 'Verfügbarkeitsprüfung bei der Auftragserfassung; Ersatzartikel zählen als nicht verfügbar',
    dataSource: 'Auftragssystem; Bestandsführung',
    guardrails: 'Wert der abgeschriebenen Bestände',
    mistake: 'Die Kunden zu übersehen, die „nicht verfügbar“ lesen und nie bestellen.',
    money: [
      'verlorene Position',
      'Marge der verlorenen Positionen, aus einer Stichprobe der Kunden, die nicht gewartet haben.',
    ],
    words:
      'Regale sind leer; nicht auf Lager; ausverkauft; Engpässe; Lieferengpass; Fehlteile; Material fehlt; Nachschub geht aus; Medikamente fehlen; Arzneimittelengpass; Materialmangel; Versorgungsrisiko; Lieferant fällt aus; Out of Stock; Lieferbereitschaft; Servicegrad',
  },
  'logistics-days-of-stock': {
    name: 'Bestandsreichweite',
    definition: 'Wie lange der Bestand bei durchschnittlichem Verbrauch reicht.',
    formula: 'Bestandswert / Wert des Verbrauchs × Tage des Zeitraums',
    unit: 'Tage',
    meter: 'Bestand zum Monatsende und Verbrauch von drei Monaten, nach Artikelklasse',
    dataSource: 'Bestandsführung',
    mistake: 'Über alle Artikel zu mitteln: Langsamdreher verstecken sich hinter Schnelldrehern.',
    money: ['EUR Bestand', 'Frei gewordener Bestand mal Kosten für Kapital, Fläche und Veralterung.'],
    words:
      'zu viel Bestand; Lager ist voll; Kapital im Lager gebunden; Kapitalbindung; Ladenhüter; Langsamdreher; abgelaufene Ware; Überbestand; überschüssiges Material; Lagerumschlag; Lagerreichweite; Lagerkosten; Working Capital; Verfall',
  },
  'logistics-forecast-error': {
    name: 'Prognosefehler',
    definition:
      'Absolute Abweichung zwischen Prognose und tatsächlichem Bedarf, je Artikel und Periode, am tatsächlichen Bedarf, mit dem Vorlauf, mit dem entschieden wird.',
    formula: 'Summe von |Prognose − Ist| / Summe von Ist × 100',
    unit: '%',
    denominator: 'tatsächlicher Bedarf des Zeitraums',
    meter:
      'Prognose zum Zeitpunkt des Vorlaufs eingefroren, mit dem Bedarf und nicht mit den Lieferungen verglichen; nach Menge gewichtet',
    dataSource: 'Planungssystem',
    guardrails: 'systematische Abweichung der Prognose',
    mistake:
      'Die Prozentwerte der Artikel zu mitteln: Einer fast ohne Bedarf beherrscht dann den Mittelwert. Und nicht mit einer naiven Prognose zu vergleichen.',
    money: [
      'EUR Sicherheitsbestand',
      'Veränderung von Sicherheitsbestand und Expresskosten, die aus dem Fehler folgt.',
    ],
    words:
      'Prognose stimmt nie; Forecast; Absatzprognose; Absatzplanung; Bedarfsplanung; Bedarf vorhersagen; Planung passt nicht; Lastprognose; Budgetprognose; Personalbedarfsprognose; Prognosegüte; Genauigkeit der Vorhersagen; bessere Prognosemodelle; Mengen abschätzen; Hochrechnung; Wetter und Hochwasser vorhersagen',
  },
  'logistics-cost-per-shipment': {
    name: 'Kosten je Sendung',
    definition: 'Transport- und Abwicklungskosten, geteilt durch die Sendungen.',
    formula: '(Fracht + Abwicklung + Zuschläge) / Sendungen',
    unit: 'EUR je Sendung',
    denominator: 'Sendungen des Zeitraums',
    meter: 'Frachtrechnungen und Stunden im Versand, nach Relation und Gewichtsklasse',
    dataSource: 'Transportsystem; Hauptbuch',
    guardrails: 'Transportschäden',
    mistake:
      'Monate mit unterschiedlichen Gewichten und Entfernungen zu vergleichen; zuerst den Mix festhalten.',
    money: ['Sendung', 'Veränderung der Kosten je Sendung mal Sendungen bei gleichem Mix.'],
    words:
      'Fracht ist teuer; Transportkosten; Frachtkosten; Expresslieferungen; Eilfracht; Versandkosten; Logistikkosten; Reisekosten; Porto und Pakete; Spedition zu teuer; Camionnage; Zustellkosten',
  },
  'logistics-vehicle-use': {
    name: 'Fahrzeugauslastung',
    definition:
      'Beförderte Last mal Strecke an der Nutzlast mal gefahrener Strecke, Leerfahrten eingeschlossen.',
    formula: 'geleistete Tonnenkilometer / mögliche Tonnenkilometer × 100',
    unit: '%',
    denominator: 'Nutzlast mal gefahrene Kilometer',
    meter: 'Fahrtaufzeichnungen mit Ladung und Strecke',
    dataSource: 'Transportsystem; Telematik',
    guardrails: 'Einhaltung der Lenk- und Ruhezeiten',
    mistake: 'Nur Fahrten mit Ladung zu zählen.',
    money: ['Kilometer', 'Eingesparte Kilometer mal Kosten eines Kilometers.'],
    words:
      'LKW fahren halb leer; Lastwagen halb leer; Tourenplanung; Routenplanung; Leerfahrten; Leerkilometer; Kraftstoffverbrauch; Treibstoffverbrauch; Spritverbrauch; Flottenauslastung; Fuhrpark; Routen optimieren; Disposition der Fahrzeuge; Auslastung der Transporte; Stau; Verkehr',
  },
  'logistics-planning-effort': {
    name: 'Planungsaufwand',
    definition:
      'Stunden, die Planung und Disposition für einen Plan, eine Terminierung oder einen Dienstplan brauchen, Änderungen bis zu dessen Beginn eingeschlossen.',
    formula: 'Planungsstunden / erstellte Pläne',
    unit: 'Stunden je Plan',
    denominator: 'im Zeitraum erstellte Pläne',
    meter:
      'Gebuchte Stunden oder eine Zeitstudie über vier Wochen, Änderungen nach der Freigabe eingeschlossen',
    dataSource: 'Zeiterfassung; Planungssystem',
    guardrails: 'Änderungen nach der Freigabe',
    mistake: 'Nur den ersten Entwurf zu zählen und nicht die Änderungen, die folgen.',
    money: ['Planungsstunde', 'Eingesparte Stunden mal Kosten einer Stunde.'],
    words:
      'Planung in Excel; Planen mit Tabellen; Einsatzplanung von Hand; Dienstplan dauert Tage; Schichtplanung; Ressourcen zuteilen; Disponenten jonglieren; Personaleinsatzplanung; Einteilung der Mannschaft; Termine und Reisen koordinieren; Stundenplan; Produktionsplanung; Disposition; Feinplanung; Umplanung',
  },
};
