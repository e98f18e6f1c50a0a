import type { GermanRow } from './german-row.ts';

/** Software delivery in German; the first four after the research of DORA, with its English names beside them. */
export const GERMAN_SOFTWARE_DELIVERY: Readonly<Record<string, GermanRow>> = {
  'software-lead-time': {
    name: 'Durchlaufzeit von Änderungen (Lead Time)',
    definition: 'Zeit vom ersten Commit einer Änderung bis zu ihrem Einsatz in der Produktion.',
    formula: 'Zeitpunkt des Deployments − Zeitpunkt des ersten Commits',
    unit: 'Stunden',
    meter: 'Versionsverwaltung und Deployment-Protokoll, über den Commit verknüpft',
    dataSource: 'Versionsverwaltung; Deployment-Protokoll',
    mistake: 'Die Uhr erst beim Merge zu starten: Review und Warten, der längere Teil, fehlen dann.',
    money: [
      'Entwicklerstunde',
      'Eingesparte Stunden für Warten und Aufgabenwechsel mal Kosten einer Stunde; frühere Einnahmen nur mit Beleg.',
    ],
    words:
      'Releases dauern Monate; langsame Entwicklung; Features dauern zu lange; neue Funktionen kommen spät; Time to Market; Softwarelieferung ist langsam; schnellerer Entwicklungszyklus; Anwendungen brauchen lange; von der Idee bis zum Go-live; Umsetzungsdauer; Entwicklungszeit',
  },
  'software-deployment-frequency': {
    name: 'Deployment-Häufigkeit',
    definition: 'Deployments eines Dienstes in die Produktion, die Anwender erreichen.',
    formula: 'Deployments in die Produktion / Wochen',
    unit: 'Deployments je Woche',
    denominator: 'Woche',
    meter: 'Deployment-Protokoll je Dienst, ohne Rollbacks und Wiederholungen derselben Version',
    dataSource: 'Deployment-Protokoll',
    mistake: 'Pipeline-Läufe zu zählen oder alle Dienste zusammenzuzählen.',
    money: ['Release', 'Stunden eines Releases von Hand, die wegfallen.'],
    words:
      'wir releasen zweimal im Jahr; große Releases; selten ausliefern; seltene Deployments; Release-Zug; Release-Fenster; Wartungsfenster; Continuous Delivery; häufiger ausliefern; Releasezyklus; Auslieferung von Software',
  },
  'software-change-failure-rate': {
    name: 'Änderungsfehlerquote (Change Failure Rate)',
    definition:
      'Deployments, die in der Produktion eine Störung verursachen und eine Korrektur, einen Patch oder einen Rollback brauchen, an allen Deployments.',
    formula: 'Deployments mit Störung / Deployments × 100',
    unit: '%',
    denominator: 'Deployments des Zeitraums',
    meter:
      'Störungen, Rollbacks und dringende Korrekturen, dem Deployment zugeordnet, das sie verursacht hat',
    dataSource: 'Deployment-Protokoll; Störungsmeldungen',
    mistake: 'Störungen keinem Deployment zuzuordnen, sodass fast keine eine Ursache zu haben scheint.',
    money: ['fehlgeschlagene Änderung', 'Stunden für Reparatur und Ausfall je fehlgeschlagene Änderung.'],
    words:
      'Releases machen etwas kaputt; Deployments schlagen fehl; jedes Update macht Ärger; nach jedem Update geht etwas nicht; Rollback; Release zurückrollen; Regression nach dem Release; Hotfixes; misslungene Changes',
  },
  'software-recovery-time': {
    name: 'Wiederherstellungszeit nach fehlerhaftem Deployment',
    definition:
      'Zeit von einer Störung in der Produktion, die eine Änderung verursacht hat, bis zum wiederhergestellten Dienst.',
    formula: 'Zeitpunkt der Wiederherstellung − Zeitpunkt der Störung',
    unit: 'Stunden',
    meter:
      'Alarm der Überwachung und Zeitpunkt der Wiederherstellung jeder Störung, die eine Änderung verursacht hat',
    dataSource: 'Systemüberwachung; Störungsmeldungen',
    mistake:
      'Den Beginn dem Störungsformular zu entnehmen, das ausgefüllt wird, wenn die Störung halb behoben ist.',
    money: [
      'Ausfallstunde',
      'Betroffene Anwender mal Stunden mal Kosten einer Stunde, oder entgangene Einnahmen.',
    ],
    words:
      'System steht; System ist down; Anwendung nicht erreichbar; lange Ausfälle von Anwendungen; Dienst spät wiederhergestellt; Website nicht erreichbar; Ursache von Systemausfällen; Störungen in der Produktion; Systemleistung überwachen; Monitoring; IT-Betrieb; Recovery; Ausfallzeit der IT',
  },
  'software-escaped-defects': {
    name: 'In der Produktion gefundene Fehler',
    definition:
      'Fehler, die Anwender oder der Betrieb nach dem Release finden, je Release oder je tausend Änderungen.',
    formula: 'nach dem Release gefundene Fehler / ausgelieferte Änderungen × 1.000',
    unit: 'Fehler je 1.000 Änderungen',
    denominator: 'im Zeitraum ausgelieferte Änderungen',
    meter: 'Fehlereinträge mit Fundort, dem Release zugeordnet, das sie gebracht hat',
    dataSource: 'Ticketsystem der Entwicklung',
    mistake: 'Meldungen statt Fehler zu zählen: Ein bekannter Bug wird fünfzigmal gemeldet.',
    money: ['Fehler', 'Stunden, um ihn zu finden, zu beheben und neu auszuliefern, mal Kosten einer Stunde.'],
    words:
      'fehlerhafte Software; Anwender finden die Bugs; Kunden finden die Fehler; schlechte Codequalität; Fehler im Code; zu wenig getestet; Softwarequalität; Software ist verbuggt; Bananensoftware; Bugs nach dem Release',
  },
  'software-review-time': {
    name: 'Wartezeit auf das Code-Review',
    definition: 'Zeit vom Öffnen einer Änderung zum Review bis zum ersten Review durch einen Menschen.',
    formula: 'Zeitpunkt des ersten Reviews − Zeitpunkt des Öffnens',
    unit: 'Stunden',
    meter: 'Ereignisse des Code-Review-Werkzeugs, in Arbeitsstunden',
    dataSource: 'Code-Review-Werkzeug',
    guardrails: 'Kommentare je Review',
    mistake: 'Den Kommentar eines Bots als erstes Review zu zählen.',
    money: [
      'Entwicklerstunde',
      'Eingesparte Stunden für Warten und Aufgabenwechsel mal Kosten einer Stunde.',
    ],
    words:
      'Code-Reviews bleiben liegen; Pull Requests liegen herum; Merge Requests; Reviewer sind überlastet; Code-Review; warten auf das Review; Codeprüfung; Vier-Augen-Prinzip beim Code',
  },
  'software-effort-per-change': {
    name: 'Entwicklungsaufwand je Änderung',
    definition:
      'Entwicklerstunden für eine Änderung vergleichbarer Größe, vom Beginn bis zur Produktion, Nacharbeit eingeschlossen.',
    formula: 'Entwicklerstunden / Änderungen der Größenklasse',
    unit: 'Stunden je Änderung',
    denominator: 'Änderungen der Größenklasse im Zeitraum',
    meter:
      'Gebuchte Stunden nach vor der Arbeit festgelegter Größenklasse; eine Gruppe mit und eine ohne das Werkzeug, per Los',
    dataSource: 'Zeiterfassung; Ticketsystem der Entwicklung',
    mistake:
      'Codezeilen oder angenommene Vorschläge zu zählen, oder Entwickler zu fragen, wie viel schneller sie sich fühlen.',
    money: ['Entwicklerstunde', 'Je Änderung eingesparte Stunden mal Änderungen mal Kosten einer Stunde.'],
    words:
      'Entwickler schreiben Routinecode; Boilerplate; Coding-Assistent; Programmierassistent; Copilot; Code generieren; Codegenerierung; Produktivität der Entwickler; Programmierer sind langsam; Altsysteme modernisieren; Legacy-Code ablösen; alten Code umschreiben; COBOL; Code dokumentieren; fremden Code verstehen; Skripte schreiben; Refactoring; Fehler im Code suchen; Datenanalysten schreiben Abfragen; SQL; Code vervollständigen; Entwicklungsaufwand',
  },
  'software-test-effort': {
    name: 'Manueller Testaufwand je Release',
    definition: 'Stunden manuellen Testens für ein Release, Vorbereitung und Nachtests eingeschlossen.',
    formula: 'Stunden manuellen Testens / Releases',
    unit: 'Stunden je Release',
    denominator: 'Releases des Zeitraums',
    meter: 'Auf Test gebuchte Stunden, je Release',
    dataSource: 'Zeiterfassung; Testmanagement',
    mistake: 'Die Stunden wegzulassen, die automatische Tests am Leben halten.',
    money: ['Teststunde', 'Je Release eingesparte Stunden mal Releases mal Kosten einer Stunde.'],
    words:
      'Testen dauert Wochen; Tests von Hand; manuelle Tests; Testfälle von Hand schreiben; Regressionstests; Unit-Tests schreiben; Testautomatisierung; Qualitätssicherung der Software; Testdaten; Abnahmetests; Fachbereich testet',
  },
  'software-vulnerability-age': {
    name: 'Zeit bis zur Behebung einer Schwachstelle',
    definition:
      'Tage von der Meldung einer Schwachstelle bis zu ihrer Behebung in der Produktion, nach Schweregrad.',
    formula: 'Tag der Behebung in der Produktion − Tag der Meldung',
    unit: 'Tage',
    meter: 'Scanner und Ticketsystem, über den Befund verknüpft, offene Befunde mit ihrem Alter daneben',
    dataSource: 'Schwachstellenscanner; Ticketsystem der Entwicklung',
    guardrails: 'ohne Begründung als „akzeptiert“ geschlossene Befunde',
    mistake:
      'Nur behobene Schwachstellen zu zählen, oder Befunde als akzeptiert zu schließen, um die Frist zu halten.',
    money: ['Schwachstelle', 'Stunden für Behebung und Prüfung; Schäden nur auf Grundlage früherer Fälle.'],
    words:
      'Sicherheitslücken; Schwachstellen bleiben offen; Patches kommen spät; Patch-Management; Patchen dauert; Code-Scan; sicherer Code; Schwächen in der Software; Angriffsfläche; Vulnerability; CVE; Penetrationstest; Sicherheitsupdates',
  },
  'software-unplanned-work': {
    name: 'Anteil ungeplanter Arbeit',
    definition:
      'Stunden des Teams für Störungen, dringende Korrekturen und Anfragen, die nicht im Plan standen, an allen geleisteten Stunden.',
    formula: 'Stunden ungeplanter Arbeit / geleistete Stunden × 100',
    unit: '%',
    denominator: 'vom Team im Zeitraum geleistete Stunden',
    meter: 'Gebuchte Stunden nach Art der Arbeit, oder nach Beginn der Iteration hinzugefügte Aufgaben',
    dataSource: 'Zeiterfassung; Ticketsystem der Entwicklung',
    mistake: 'Für Ungeplantes eine Reserve einzuplanen und es dann geplant zu nennen.',
    money: ['Entwicklerstunde', 'Für geplante Arbeit frei gewordene Stunden mal Kosten einer Stunde.'],
    words:
      'ständig unterbrochen; Feuerwehreinsätze in der IT; keine Zeit für neue Features; keine Zeit für Neues; technische Schulden; Support frisst das Team; Zuruf-Aufträge; alte Systeme am Leben halten; Wartung von Altsystemen; Systemadministration von Hand; Ad-hoc-Anfragen',
  },
};
