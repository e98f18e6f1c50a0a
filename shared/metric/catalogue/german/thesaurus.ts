import { ideasOf } from '../thesaurus.ts';

/**
 * German words that a room uses for one another, written by us: one idea a line, its name first. Words joined by an
 * underscore are a phrase. Words are compared by their stems, and by the parts that they are put together from
 * ("Lieferantenrechnung" is a "Rechnung"), so one form of each simple word is enough.
 */
const IDEAS = `
  langsam: warten wartezeit verzögern verzögerung langsam verspätet spät überfällig engpass verschleppt liegen
    liegenbleiben hängen ewig zäh lange wochenlang monatelang
  schnell: schnell rasch zügig beschleunigen sofort umgehend zeitnah kürzer verkürzen durchlaufzeit tempo echtzeit fristgerecht
  handarbeit: manuell handarbeit händisch hand aufwand mühsam arbeitslast überlastet routine wiederkehrend
    arbeitsintensiv zeitaufwendig zeitaufwändig zeitfresser abtippen tippen handgriff personalaufwand mühselig
  fehler: fehler fehlerhaft falsch irrtum ungenau genauigkeit richtig korrekt unrichtig richtigkeit fehlerquote patzer
    verkehrt daneben
  einheitlich: einheitlich uneinheitlich standard standardisieren vereinheitlichen subjektiv übereinstimmung abweichung
    streuung widersprüchlich anders
  rückstand: rückstand rückstau stau stapel stapeln berg halde überlaufen anhäufen aufgestaut unbearbeitet unerledigt
    altlast warteschlange bestand auftürmen hinterherkommen
  kosten: kosten teuer ausgaben aufwendungen preis budget einsparung sparen geld
  dokument: dokument papier papierkram formular pdf datei unterlage akte schreiben brief schriftstück archiv ablage schriftgut
    beleg
  email: mail email postfach posteingang nachricht korrespondenz schriftverkehr
  suche: suchen suche finden auffinden recherche recherchieren nachschlagen abfrage stöbern auskunft
  wissen: wissen richtlinie vorschrift handbuch regelwerk anleitung wissensdatenbank know_how erfahrungswissen intranet
  lesen: lesen durchlesen sichten prüfen zusammenfassen zusammenfassung auswerten auswertung durcharbeiten aktenstudium
  rückmeldung: rückmeldung feedback umfrage befragung stimmung meinung kommentar beschwerde
  schreiben: schreiben verfassen entwerfen entwurf formulieren erstellen erstellung text bericht schriftsatz gutachten
    präsentation protokoll vermerk
  übersetzen: übersetzen übersetzung sprache dolmetscher mehrsprachig fremdsprache
  verschriften: verschriftlichen transkribieren transkription diktat diktieren aufnahme aufzeichnung tonaufnahme mitschrift
  zuordnen: zuordnen zuordnung einordnen klassifizieren klassifikation kategorisieren kategorie sortieren vorsortieren
    verschlagworten schlagwort kennzeichnen einstufen kodieren kodierung ablegen
  erfassen: erfassen erfassung auslesen abtippen eintippen eingeben eingabe scannen scan digitalisieren texterkennung ocr
    abschreiben handschriftlich übertragen anlegen
  chatbot: chatbot bot assistent sprachassistent self_service selbstbedienung dialog faq häufige_fragen chat voicebot
  antworten: antworten antwort beantworten frage anfrage rückfrage auskunft anliegen
  telefon: telefon telefonat anruf anrufer anrufen hotline callcenter kundenservice servicecenter warteschleife gespräch
    telefonieren rangehen drangehen
  öffentlichkeit: kunde bürger klient öffentlichkeit verbraucher mandant versicherter antragsteller besucher mitglied mieter
    steuerzahler
  reklamation: reklamation reklamieren beanstandung beanstanden gewährleistung garantie rücksendung retoure
  zufriedenheit: zufriedenheit zufrieden unzufrieden erlebnis verärgert ärger frust frustriert genervt vertrauen beschwerde
    beschweren nps
  ticket: ticket störung störungsmeldung incident helpdesk service_desk support it_support passwort kennwort entstörung
  leiten: weiterleiten weiterleitung zuweisen zuweisung verteilen triage disposition eskalieren herumreichen verbinden
    weiterverbinden durchstellen priorisieren irrläufer landen pingpong
  antrag: antrag schaden leistung leistungsfall schadenfall versicherungsfall anspruch bewilligung genehmigung bescheid
    förderung beihilfe wohngeld rente leistungsempfänger versicherte versicherung regulierung regulieren schadenmeldung
  entscheidung: entscheidung entscheiden bescheid urteil bewilligung genehmigung freigabe freigeben zusage ablehnung bewilligen
    genehmigen
  widerspruch: widerspruch einspruch klage anfechten rechtsstreit wiederaufnahme wiedereröffnen aufheben
  dunkel: dunkelverarbeitung dunkelbuchung vollautomatisch automatisch durchlaufen unberührt
  rechnung: rechnung eingangsrechnung beleg faktura kreditor kreditorenbuchhaltung rechnungsprüfung lieferantenrechnung
    rechnungseingang
  zahlung: zahlung zahlen bezahlen überweisen überweisung auszahlung begleichen zahllauf
  lieferant: lieferant zulieferer kreditor auftragnehmer subunternehmer dienstleister anbieter
  einkauf: einkauf beschaffung beschaffen einkaufen bestellen bestellung vergabe ausschreibung vertrag rahmenvertrag angebot
    leistungsverzeichnis bedarfsmeldung bestellanforderung banf kaufen bedarf
  buchen: buchen buchung verbuchen kontieren kontierung buchhaltung konto abstimmen abstimmung umbuchung hauptbuch
    finanzbuchhaltung
  forderung: forderung außenstand außenstände mahnung mahnen mahnwesen inkasso schuldner säumig zahlungsverzug offene_posten
    eintreiben debitor
  auftrag: auftrag bestellung kundenauftrag angebot angebotserstellung vertrieb innendienst
  umsatz: umsatz erlös erlöse abrechnung abrechnen fakturieren faktura liquidität
  einstellen: einstellen einstellung bewerber bewerbung kandidat lebenslauf stelle vakanz stellenanzeige recruiting recruiter
    personalsuche fachkraft fachkräftemangel unbesetzt besetzen bewerbungsgespräch personalgewinnung
  bleiben: kündigen kündigung fluktuation probezeit abwandern verbleib mitarbeiterbindung
  einarbeiten: einarbeitung einarbeiten schulung schulen ausbildung training lernen lehrgang anlernen onboarding weiterbildung
    mentor produktivität
  mangel: mangel defekt riss kratzer fehlstelle beschädigung beschädigt anomalie auffälligkeit korrosion rost
  prüfen: prüfen prüfung prüfer inspektion inspizieren begehung besichtigen kontrolle kontrollieren sichtprüfung überwachen
    überwachung beobachten
  bild: bild bildauswertung kamera video foto aufnahme satellit drohne luftbild röntgenbild
  zählen: zählen zählung erfassen beschriften annotieren art
  abdeckung: abdeckung fläche gebiet entlegen schwer_zugänglich flächendeckend stichprobe kartierung
  ausschuss: ausschuss abfall schrott verschwendung wegwerfen aussortieren pseudoausschuss
  nacharbeit: nacharbeit nachbessern nachbesserung nachbearbeitung anhieb erstausbeute
  ausfall: ausfall ausfallen stillstand stehen stillstehen störung panne kaputt defekt unterbrechung ungeplant verfügbarkeit
  instandhaltung: instandhaltung wartung reparatur reparieren instandsetzung techniker anlage maschine betriebsmittel
    infrastruktur
  vorhersage: vorhersage vorhersagen prognose prognostizieren voraussagen schätzen vorausschauend frühwarnung absehen
  planen: planen planung disponieren disposition einsatzplanung dienstplan zuteilung kapazität plan schichtplan tourenplanung
  lager: lager lagerbestand bestand vorrat material ersatzteil engpass lieferengpass regal ware artikel nachschub
  liefern: lieferung liefern versand fracht transport paket sendung logistik liefertermin lieferkette zustellung auslieferung
    liefertreue
  verkehr: verkehr fahrzeug flotte fuhrpark tour strecke lkw reise flug fahrgast auslastung
  betrug: betrug betrüger betrügerisch straftat kriminell geldwäsche verdächtig verdacht missbrauch fälschung manipulation
    schmuggel hinterziehung
  alarm: alarm alarme warnung fehlalarm falsch_positiv benachrichtigung treffer anschlagen meldung
  bedrohung: cyber cyberangriff schadsoftware phishing angriff eindringling bedrohung sicherheitsvorfall hacker
  aufsicht: audit revision prüfer compliance aufsicht regulatorisch verstoß pflicht auflage kontrolle
  risiko: risiko risikoreich gefährdung anfällig priorisieren
  ermittlung: ermittlung ermitteln ermittler untersuchung beweis verdächtiger hinweis spur strafverfolgung
  identität: identität biometrie gesicht legitimation ausweis fingerabdruck identifizierung
  überzahlung: überzahlung unrechtmäßig unberechtigt unrecht überzahlt doppelt rückforderung
  datenschutz: schwärzen schwärzung datenschutz personenbezogen anonymisieren vertraulich sensibel
  auskunftsrecht: informationsfreiheit auskunftsersuchen akteneinsicht ifg auskunftsantrag betroffenenanfrage
  software: software entwickler programmierer programmieren code quellcode entwicklung anwendungsentwicklung softwareentwicklung
    altsystem
  testen: test testen testfall regressionstest qualitätssicherung abnahme
  release: release deployment ausliefern auslieferung rollout veröffentlichung produktivsetzung pipeline produktion
  bug: bug fehler defekt fehlersuche absturz
  lücke: schwachstelle sicherheitslücke lücke verwundbarkeit patch
  patient: patient klinik krankenhaus arzt ärztin pflege pflegekraft praxis medizin behandlung ambulanz medizinisch
  radiologie: radiologie radiologe ct mrt röntgen ultraschall mammographie bildgebung befund befundung pathologie
  diagnose: diagnose diagnostik krankheit krebs tumor symptom früherkennung erkrankung auffälligkeit schlaganfall
  termin: termin terminvergabe sprechstunde besuch erinnerung terminabsage erscheinen
  notfall: notfall notaufnahme dringend rettungsdienst akut triage
  krankenakte: krankenakte patientenakte arztbrief dokumentation dokumentieren pflegedokumentation befundbericht diktat
  verschlechterung: verschlechterung wiederaufnahme sterblichkeit rückfall sepsis komplikation wiedereinweisung
  entlassung: entlassung bett verweildauer station stationär
  früh: früh frühzeitig rechtzeitig pünktlich
  übersehen: übersehen entgehen unbemerkt unentdeckt durchrutschen schlupf versäumen
  doppelt: doppelt zweimal mehrfach redundant dublette duplikat
`;

/** Each idea's name with its words and phrases, in German. */
export const GERMAN_THESAURUS: ReadonlyMap<string, readonly string[]> = ideasOf(IDEAS);
