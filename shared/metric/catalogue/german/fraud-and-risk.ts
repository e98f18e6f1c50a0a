import type { GermanRow } from './german-row.ts';

/** Fraud control, audit, compliance and information security in German. */
export const GERMAN_FRAUD_AND_RISK: Readonly<Record<string, GermanRow>> = {
  'fraud-false-alert-share': {
    name: 'Fehlalarme',
    definition: 'Alarme, die als echt oder harmlos geschlossen werden, an allen geschlossenen Alarmen.',
    formula: 'als harmlos geschlossene Alarme / geschlossene Alarme × 100',
    unit: '%',
    denominator: 'im Zeitraum geschlossene Alarme',
    meter: 'Urteil der Analyse im Fallsystem, eine Stichprobe doppelt beurteilt',
    dataSource: 'Fallsystem',
    mistake:
      'Die Zahl für sich allein zu lesen: Ein System, das nur vor dem Offensichtlichen warnt, hat wenige Fehlalarme und übersieht den Betrug.',
    money: ['Alarm', 'Analyseminuten je vermiedenen Fehlalarm mal Kosten einer Minute.'],
    words:
      'zu viele Fehlalarme; False Positives; falsch positive Treffer; Analysten jagen Fehlalarmen nach; Alarmmüdigkeit; Alert Fatigue; Rauschen in den Alarmen; harmlose Fälle markiert; Verdachtsmeldungen; Geldwäscheverdacht; Treffer der Sanktionsprüfung; Screening-Treffer; Namensabgleich; irrelevante Warnungen',
  },
  'fraud-detection-rate': {
    name: 'Rechtzeitig erkannter Betrug',
    definition:
      'Wert des Betrugs, der vor dem Schaden gestoppt wird, an allem nach neunzig Tagen bekannten Betrug.',
    formula: 'gestoppter Betrug / (gestoppter Betrug + entstandener Schaden) × 100',
    unit: '%',
    denominator: 'Wert allen Betrugs, der neunzig Tage später bekannt ist',
    meter:
      'Bestätigte Fälle nach Monat der Zahlung, nach neunzig Tagen abgeschlossen; dazu eine Zufallsstichprobe von Fällen ohne Alarm',
    dataSource: 'Fallsystem; Schadenbuch',
    mistake:
      'Durch den entdeckten Betrug zu teilen: Was niemand findet, fehlt, und die Quote sieht makellos aus.',
    money: [
      'EUR Betrug',
      'Wert des zusätzlich gestoppten Betrugs, abzüglich dessen, was ohnehin zurückgeholt worden wäre.',
    ],
    words:
      'Betrug bleibt unentdeckt; betrügerische Zahlungen erkennen; Betrugserkennung; Fraud Detection; Betrugsmaschen; Täter finden; auffällige Muster erkennen; Identitätsdiebstahl; Geldwäsche; illegale Aktivitäten; schwarze Schafe finden; Schmuggel; Schmuggelware; Gefahren übersehen; Steuerhinterziehung; Steuerbetrug; Schwarzarbeit; Insiderhandel; Marktmanipulation; Versicherungsbetrug',
  },
  'fraud-loss-rate': {
    name: 'Betrugsschadenquote',
    definition: 'Netto-Betrugsschaden am Wert der Transaktionen.',
    formula: '(Betrugsschaden − Rückflüsse) / Wert der Transaktionen × 10.000',
    unit: 'Basispunkte',
    denominator: 'Wert der Transaktionen des Zeitraums',
    meter: 'Schadenbuch nach Monat der Transaktion, Rückflüsse demselben Monat zugeordnet',
    dataSource: 'Schadenbuch',
    mistake: 'Die Quote nach Buchungsmonat zu lesen: Der Schaden vom März erscheint im Juni.',
    money: ['EUR Transaktionswert', 'Wert der Transaktionen mal Veränderung der Quote.'],
    words:
      'Verluste durch Betrug; Betrugsverluste; Schaden durch Betrug; Geld wird gestohlen; Betrug kostet uns; Rückbelastungen; Rückbuchungen; Chargebacks; Kartenmissbrauch; finanzielle Schäden; Veruntreuung; Verschwendung und Missbrauch',
  },
  'fraud-alert-handling-time': {
    name: 'Bearbeitungszeit je Fall',
    definition:
      'Arbeitszeit der Analyse oder Ermittlung vom Öffnen eines Falls oder Alarms bis zum dokumentierten Urteil.',
    formula: 'Stunden der Fallarbeit / geschlossene Fälle',
    unit: 'Stunden je Fall',
    denominator: 'im Zeitraum geschlossene Fälle',
    meter: 'Zeitprotokoll des Fallsystems oder gebuchte Stunden, geteilt durch geschlossene Fälle',
    dataSource: 'Fallsystem; Zeiterfassung',
    guardrails: 'in nachgeprüften Fällen gefundene Fehler',
    mistake:
      'Alarme von Sekunden und Fälle von Wochen in einer Zahl zu mitteln; nach Art getrennt ausweisen.',
    money: ['Analysestunde', 'Eingesparte Stunden mal Kosten einer Analysestunde.'],
    words:
      'Ermittler verbringen Stunden mit Sammeln; Ermittlungen dauern zu lange; Untersuchungen dauern; Analysten suchen in vielen Datenbanken; Beweise von Hand zusammentragen; manuelle Prüfung der Transaktionen; Triage der Fälle; Ermittlungsansätze; Hinweise auswerten; Netzwerkanalyse; Verbindungen zwischen Personen; Beweismittel sichten; Recherche in offenen Quellen; OSINT; Prüfer lesen Meldungen; Prüfungsarbeit; Betriebsprüfung; Revision',
  },
  'fraud-time-to-detect': {
    name: 'Zeit bis zur Entdeckung',
    definition: 'Zeit von der ersten betrügerischen oder feindlichen Handlung bis zu ihrer Entdeckung.',
    formula: 'Zeitpunkt der Entdeckung − Zeitpunkt der ersten Handlung',
    unit: 'Tage',
    meter: 'Für jeden bestätigten Fall rekonstruiert, dem Monat der Entdeckung zugeordnet',
    dataSource: 'Fallsystem; Sicherheitsüberwachung',
    mistake: 'Fälle mit unbekanntem Beginn wegzulassen: Gerade sie sind die langen.',
    money: ['Tag', 'Schaden je Tag eines offenen Falls, aus früheren Fällen, mal eingesparte Tage.'],
    words:
      'Betrug wird erst Monate später entdeckt; merken es zu spät; Früherkennung; Echtzeitüberwachung; Überwachung in Echtzeit; Eindringlinge bleiben verborgen; Angriffe bleiben unbemerkt; Frühwarnung vor Risiken; Frühwarnsystem; neue Bedrohungen; früher erkennen; Lagebild; Time to Detect',
  },
  'fraud-genuine-declined': {
    name: 'Zu Unrecht abgelehnte Kunden',
    definition: 'Echte Zahlungen oder Anträge, die wegen eines Verdachts abgelehnt oder angehalten werden.',
    formula: 'abgelehnte echte Zahlungen / echte Zahlungen × 100',
    unit: '%',
    denominator: 'echte Zahlungen des Zeitraums',
    meter:
      'Ablehnungen mit dem Grund „Verdacht“, die der Kunde als echt bestätigt; eine zufällige Vergleichsgruppe wird durchgelassen',
    dataSource: 'Autorisierungsprotokoll',
    mistake: 'Nur Kunden zu zählen, die sich beschweren.',
    money: ['abgelehnte Zahlung', 'Marge der Zahlung und der Kunden, die danach abwandern.'],
    words:
      'gute Kunden werden blockiert; Karte abgelehnt; Karte gesperrt; ehrliche Leute unter Verdacht; Identitätsprüfung scheitert; Ausweisprüfung; Legitimation; biometrischer Abgleich; Gesichtsabgleich; Gesichtserkennung; Reisende warten an der Kontrolle; Grenzkontrolle; Passagiere; zu Unrecht gesperrt; KYC',
  },
  'fraud-review-hit-rate': {
    name: 'Trefferquote der Prüfungen',
    definition:
      'Prüfungen, Inspektionen oder Kontrollen mit einer wesentlichen Feststellung, an allen risikoorientiert durchgeführten.',
    formula: 'Prüfungen mit wesentlicher Feststellung / durchgeführte Prüfungen × 100',
    unit: '%',
    denominator: 'risikoorientierte Prüfungen des Zeitraums',
    meter: 'Ergebnis jeder Prüfung, verglichen mit einer kleinen Zufallsauswahl im selben Zeitraum',
    dataSource: 'Prüfungs- oder Inspektionsunterlagen',
    guardrails: 'Anteil der Grundgesamtheit, der je geprüft wird; Beschwerden über die Auswahl',
    mistake:
      'Keine Zufallsauswahl danebenzustellen: Dann kann niemand sagen, was die Risikobewertung beiträgt und was sie nie in den Blick nimmt.',
    money: [
      'Prüfung',
      'Stunden einer Prüfung ohne Feststellung und zurückgeholte Beträge einer Prüfung mit Feststellung.',
    ],
    words:
      'wir prüfen die Falschen; Risikobewertung; Risiko-Scoring; welche Fälle prüfen; Steuererklärungen zur Prüfung auswählen; Auswahl der Kontrollen; Prüffälle auswählen; Fälle mit hohem Risiko zuerst; risikoorientierte Aufsicht; risikobasierte Prüfung; Verstöße finden; Regelverstöße; Schwerpunkte der Kontrolle; Risikobeurteilung von Unternehmen; verdächtige Fracht auswählen; Betriebsprüfung ohne Ergebnis',
  },
  'fraud-improper-payments': {
    name: 'Quote unrechtmäßiger Zahlungen',
    definition:
      'Gezahlter Betrag, der nicht oder nicht in dieser Höhe hätte gezahlt werden dürfen, in einer Zufallsstichprobe gefunden, am gezahlten Betrag.',
    formula: 'unrechtmäßiger Betrag in der Stichprobe / gezahlter Betrag in der Stichprobe × 100',
    unit: '%',
    denominator: 'in den Stichprobenfällen gezahlter Betrag',
    meter:
      'Zufallsstichprobe von Zahlungen, anhand der Unterlagen geprüft; Überzahlungen und Unterzahlungen gleichermaßen',
    dataSource: 'Zahlungsprüfung',
    guardrails: 'abgelehnte Berechtigte',
    mistake: 'Zurückgeholte Beträge für die Quote zu halten; und fehlende Belege als Betrug zu zählen.',
    money: ['gezahlter EUR', 'Im Jahr gezahlter Betrag mal Veränderung der Quote.'],
    words:
      'unrechtmäßige Zahlungen; zu Unrecht gezahlt; Zahlungen an Nichtberechtigte; Überzahlungen; Fehlzahlungen; Leistungsmissbrauch; Sozialleistungsbetrug; Sozialhilfemissbrauch; Zahlungen an Verstorbene; Doppelbezug; Fördermittel zweckwidrig verwendet; Subventionsmissbrauch; Rückforderungen; Anspruch nicht geprüft',
  },
  'fraud-security-response-time': {
    name: 'Zeit bis zur Eindämmung eines Sicherheitsvorfalls',
    definition: 'Zeit vom ersten Alarm eines bestätigten Sicherheitsvorfalls bis zu seiner Eindämmung.',
    formula: 'Zeitpunkt der Eindämmung − Zeitpunkt des ersten Alarms',
    unit: 'Stunden',
    meter:
      'Zeitverlauf jedes bestätigten Vorfalls im Fallsystem der Informationssicherheit, nach Schweregrad',
    dataSource: 'Sicherheitsinformationssystem (SIEM); Vorfallakten',
    guardrails: 'ohne Not abgeschaltete Systeme',
    mistake:
      'Die Uhr erst mit der Entscheidung zu starten, einen Vorfall auszurufen, Stunden nach dem Alarm.',
    money: ['Stunde', 'Kosten je Stunde eines offenen Vorfalls: Personal, Ausfall und Daten.'],
    words:
      'Cyberangriffe; Hackerangriff; Sicherheitsalarme bleiben liegen; Schadsoftware; Malware; Ransomware; Verschlüsselungstrojaner; Phishing; Einbruch ins Netz; Protokolle auswerten; Log-Analyse; SOC; Security Operations; Bedrohungen aus dem Netz; verdächtiger Netzwerkverkehr; Endgeräte überwachen; Reaktion auf Sicherheitsvorfälle; Incident Response; IT-Sicherheit; Cybersicherheit',
  },
  'fraud-control-coverage': {
    name: 'Pflichten mit geprüfter Kontrolle',
    definition:
      'Gesetzliche oder vertragliche Pflichten, für die eine Kontrolle besteht und in den letzten zwölf Monaten geprüft wurde, an allen geltenden.',
    formula: 'Pflichten mit geprüfter Kontrolle / geltende Pflichten × 100',
    unit: '%',
    denominator: 'Pflichten im Verzeichnis',
    meter: 'Pflichtenverzeichnis mit Datum und Ergebnis der letzten Prüfung',
    dataSource: 'Compliance-Verzeichnis',
    guardrails: 'Stunden für die Kontrollarbeit; Feststellungen externer Prüfungen',
    mistake:
      'Ein Verzeichnis zu führen, in dem die neuesten Vorschriften fehlen: Die Abdeckung einer kurzen Liste ist immer hoch.',
    money: ['Pflicht', 'Eingesparte Prüfstunden; Bußgelder nur auf Grundlage früherer Fälle.'],
    words:
      'Lücken in der Compliance; neue Vorschriften verfolgen; Regulatorik; Gesetzesänderungen; Rechtsänderungen überwachen; Dokumente gegen Vorgaben prüfen; Richtlinien einhalten; revisionssicher; Audit-Vorbereitung; internes Kontrollsystem; IKS; Anforderungen und Normen nicht erfüllt; Barrierefreiheit; Sicherheitsfreigabe; Zertifizierung; Aufsicht; Meldepflichten',
  },
};
