import type { GermanRow } from './german-row.ts';

/** The metrics of quality inspection in German; terms after DIN EN ISO 9000 and DIN ISO 22400-2. */
export const GERMAN_QUALITY_INSPECTION: Readonly<Record<string, GermanRow>> = {
  'inspection-escape-rate': {
    name: 'Durchgeschlüpfte Fehler',
    definition:
      'Fehler, die erst später gefunden werden, im nächsten Schritt oder beim Kunden, an allen gefundenen Fehlern.',
    formula: 'nach der Prüfung gefundene Fehler / (in der Prüfung gefundene + danach gefundene Fehler) × 100',
    unit: '%',
    denominator: 'alle gefundenen Fehler, in der Prüfung und danach',
    meter:
      'Fehlermeldungen mit Fundort, dem Monat der Prüfung zugeordnet; zweite Prüfung einer Zufallsstichprobe',
    dataSource: 'Qualitätsmanagementsystem; Reklamationen',
    mistake:
      'Nur auf Reklamationen zu warten: Kunden melden nur einen Teil, deshalb freigegebene Teile in Stichproben noch einmal prüfen.',
    money: [
      'durchgeschlüpfter Fehler',
      'Kosten eines spät gefundenen Fehlers minus Kosten eines in der Prüfung gefundenen.',
    ],
    words:
      'Fehler rutschen durch; Kunden finden Mängel; Prüfer übersehen Risse; übersehene Fehler; Sichtprüfung übersieht; unentdeckte Mängel; Auffälligkeiten in Bildern erkennen; Erkennungsrate; fehlerhafte Teile ausgeliefert; Sicherheitsmängel nicht bemerkt; Fehlerschlupf; Reklamationen',
  },
  'inspection-false-rejects': {
    name: 'Zu Unrecht aussortierte Teile',
    definition:
      'Teile, die die Prüfung aussortiert und eine zweite Prüfung für gut befindet, an allen aussortierten Teilen.',
    formula: 'aussortierte, aber gute Teile / aussortierte Teile × 100',
    unit: '%',
    denominator: 'im Zeitraum aussortierte Teile',
    meter:
      'Zweite Prüfung aller oder einer Zufallsstichprobe aussortierter Teile durch eine Person, die das erste Ergebnis nicht kennt',
    dataSource: 'Prüfsystem; Nachprüfprotokoll',
    mistake:
      'Die Grenze anzuheben, bis nichts mehr aussortiert wird: Der Schlupf steigt unbemerkt; beide zusammen lesen.',
    money: [
      'Teil',
      'Material und Handhabung eines guten Teils, das weggeworfen oder noch einmal geprüft wird.',
    ],
    words:
      'Kamerasystem wirft Gutteile heraus; Fehlalarme der Prüfung; Pseudoausschuss; Pseudofehler; gute Teile werden weggeworfen; falsch positive Ergebnisse; zu streng aussortiert',
  },
  'inspection-first-pass-yield': {
    name: 'Erstausbeute (First Pass Yield)',
    definition:
      'Teile, die alle Schritte ohne Nacharbeit oder Reparatur durchlaufen, an allen begonnenen Teilen.',
    formula: 'gute Teile ohne Nacharbeit / begonnene Teile × 100',
    unit: '%',
    denominator: 'im Zeitraum begonnene Teile',
    meter: 'Zählung des Fertigungsleitsystems (MES), Nacharbeitsschleifen über die Seriennummer erkannt',
    dataSource: 'Fertigungsleitsystem (MES)',
    guardrails: 'Durchsatz der Linie',
    mistake: 'Nachgearbeitete Teile als gut zu zählen: Das ist die Endausbeute, die Nacharbeit verbirgt.',
    money: ['nachgearbeitetes Teil', 'Material und Minuten der Nacharbeit je Teil, mal Teile.'],
    words:
      'zu viel Nacharbeit; nicht auf Anhieb richtig; Ausbeute ist zu niedrig; Teile müssen repariert werden; alles wird zweimal gemacht; Prozessqualität; Gutteile; Erstdurchlauf; FPY',
  },
  'inspection-scrap-rate': {
    name: 'Ausschussquote',
    definition: 'Ausschussmenge an der produzierten Menge.',
    formula: 'Ausschussmenge / produzierte Menge × 100',
    unit: '%',
    denominator: 'im Zeitraum produzierte Menge',
    meter: 'Gewogener oder gezählter Ausschuss mit Grund, Anfahrausschuss eingeschlossen',
    dataSource: 'Fertigungsleitsystem (MES); Ausschussbelege',
    mistake: 'Anfahr- und Rüstausschuss als „normal“ wegzulassen.',
    money: ['kg Ausschuss', 'Menge mal Material- und Bearbeitungskosten, abzüglich Erlös des Schrotts.'],
    words:
      'zu viel Ausschuss; Material wird weggeworfen; Schrott; Ausschusskosten; verdorbene Chargen; Materialverschwendung; Verschnitt; Abfall in der Fertigung',
  },
  'inspection-time': {
    name: 'Prüfzeit je Teil',
    definition:
      'Arbeitszeit der Prüfenden für ein Teil oder einen Ort, Vorbereitung und Protokoll eingeschlossen.',
    formula: 'Prüfstunden / geprüfte Teile',
    unit: 'Minuten je Teil',
    denominator: 'im Zeitraum geprüfte Teile oder Orte',
    meter: 'Gebuchte Stunden, geteilt durch geprüfte Teile; wo nicht gebucht wird, eine Zeitstudie',
    dataSource: 'Zeiterfassung; Prüfprotokolle',
    mistake: 'Nur den Blick auf das Teil zu zählen und nicht das Protokoll, das oft länger dauert.',
    money: ['Prüfstunde', 'Eingesparte Stunden mal Kosten einer Prüfstunde.'],
    words:
      'Prüfung dauert zu lange; Sichtprüfung von Hand; Prüfer sehen stundenlang Bilder an; Zählen mit bloßem Auge; Bilder von Hand auswerten; arbeitsintensive Probenahme; Videoaufnahmen sichten; Bilder beschriften; Begehungen sind aufwendig; Laboranalyse von Hand; Prüfaufwand; Bildauswertung',
  },
  'inspection-coverage': {
    name: 'Prüfabdeckung',
    definition:
      'Teile, Orte oder Kilometer, die im Zeitraum geprüft werden, an allen, die es gibt oder die fällig sind.',
    formula: 'geprüfte Teile / fällige Teile × 100',
    unit: '%',
    denominator: 'im Zeitraum fällige Teile oder Orte',
    meter: 'Prüfprotokolle, verglichen mit dem Verzeichnis dessen, was es gibt',
    dataSource: 'Prüfprotokolle; Anlagenverzeichnis',
    guardrails: 'Prüfkosten je Ort',
    mistake: 'Durch das Geplante zu teilen statt durch das Vorhandene.',
    money: ['Prüfung', 'Kosten einer Prüfung von Hand, die bei gleicher Abdeckung nicht mehr nötig ist.'],
    words:
      'wir prüfen nur Stichproben; schwer zugängliche Orte; nicht alles kann geprüft werden; entlegene Gebiete; Drohnen und Satellitenbilder; Überwachung großer Flächen; zu wenige Prüfer; lückenhafte Begehungen; mehr Daten mit gleich vielen Leuten; häufigere Kartierung; 100-Prozent-Prüfung',
  },
  'inspection-agreement': {
    name: 'Übereinstimmung der Prüfenden',
    definition:
      'Teile, die zwei Prüfende, oder Mensch und System, unabhängig voneinander gleich beurteilen, in einem festen Satz.',
    formula: 'gleich beurteilte Teile / doppelt beurteilte Teile × 100',
    unit: '%',
    denominator: 'Teile des Satzes, doppelt beurteilt',
    meter:
      'Prüfmittelfähigkeitsstudie für attributive Merkmale, an einem Satz mit bekannter Wahrheit und genügend fehlerhaften Teilen',
    dataSource: 'Messsystemanalyse',
    mistake:
      'Einen Satz mit fast nur guten Teilen zu verwenden: Alle stimmen dann zufällig überein; Kappa daneben angeben.',
    money: [
      'beurteiltes Teil',
      'Für sich allein kein Geld; zu bewerten sind der Schlupf und die zu Unrecht aussortierten Teile, die daraus folgen.',
    ],
    words:
      'je nach Prüfer ein anderes Urteil; subjektive Beurteilung; uneinheitliche Bewertungen; menschlicher Fehler und Voreingenommenheit; Prüfung vereinheitlichen; reproduzierbare Einstufung; Abweichung zwischen Fachleuten; einheitliche Maßstäbe; Streuung zwischen Prüfern',
  },
  'inspection-action-closure': {
    name: 'Dauer bis zur Behebung einer Feststellung',
    definition: 'Tage von einer festgehaltenen Feststellung bis zur nachgewiesenen Behebung ihrer Ursache.',
    formula: 'Tag der nachgewiesenen Behebung − Tag der Feststellung',
    unit: 'Tage',
    meter: 'Zwei Datumsangaben der Korrekturmaßnahme, daneben die offenen mit ihrem Alter',
    dataSource: 'Qualitätsmanagementsystem, Korrekturmaßnahmen',
    guardrails: 'wiederkehrende Feststellungen',
    mistake: 'Beim Versprechen der Behebung abzuschließen statt bei ihrem Nachweis.',
    money: ['Feststellung', 'Kosten der Fehler, die entstehen, solange eine Feststellung offen ist.'],
    words:
      'Feststellungen bleiben offen; Korrekturmaßnahmen verspätet; Ursachensuche dauert lange; Auditpunkte; 8D-Report; Fehlerursachen untersuchen; Sicherheitsmeldungen wird nicht nachgegangen; Vorfallberichte; Lehren aus Fehlern; Maßnahmenverfolgung',
  },
  'inspection-poor-quality-cost': {
    name: 'Fehlerkosten',
    definition:
      'Kosten für Ausschuss, Nacharbeit, Wiederholungsprüfung, Rücksendungen und Gewährleistung an den Herstellkosten.',
    formula: '(interne Fehlerkosten + externe Fehlerkosten) / Herstellkosten × 100',
    unit: '%',
    denominator: 'Herstellkosten des Zeitraums',
    meter: 'Konten für Ausschuss, Nacharbeit und Gewährleistung nach vereinbarter Liste',
    dataSource: 'Hauptbuch; Qualitätsmanagementsystem',
    guardrails: 'Durchsatz der Linie',
    mistake:
      'Prüfkosten zu den Fehlerkosten zu rechnen: Die Summe sinkt dann eine Weile, wenn die Prüfung wegfällt.',
    money: ['EUR Fehlerkosten', 'Die Veränderung selbst, mit dem Hauptbuch abgeglichen.'],
    words:
      'Qualität kostet zu viel; Rücksendungen und Gewährleistung; Rückrufe; Garantiekosten; Kosten von Fehlern; Produktreklamationen; Qualitätskosten; Kulanz',
  },
};
