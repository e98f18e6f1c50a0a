import { texts } from './language.ts';

/**
 * What each stage and room is for, what good facilitators do there, what "done" looks like, and what goes wrong. Facts
 * follow RAND on misunderstood problems, the goal-question-metric method, Planguage, Hubbard on
 * calibration, the ML Test Score, Stage-Gate, and what users of facilitation tools ask for.
 */
export const helpTexts = texts({
  en: {
    close: 'Close the help',
    name: 'Help',
    helpOn: (topic: string): string => `Help: ${topic}`,
    isFor: 'What it is for',
    good: 'What good facilitators do here',
    done: 'It is done when',
    traps: 'Common traps',
    allKeys: 'All shortcuts',
    topics: {
      frame: {
        title: 'Frame',
        isFor:
          'The room says what it wants, in its own words. A misunderstood problem is the most common reason why AI projects fail, so nothing is measured or planned before the problem is said.',
        good: {
          first: 'Write the goal down word for word and read it back. Correct it only when the room does.',
          second:
            'Settle every underlined word with the one question beside it: faster than what, measured from when to when?',
          third: 'Ask what would be done without AI, and what must not get worse. Both become metrics later.',
        },
        done: 'No vague word is left open, the six questions have an answer or an owner, and a sponsor, a technical person and a future user are named.',
        traps: {
          first: 'A solution as the goal ("we want a chatbot"). Ask who has the pain, and how often.',
          second: 'Only managers in the room. The people who will use it know where the work really stops.',
        },
      },
      measure: {
        title: 'Measure',
        isFor:
          'The goal becomes numbers that a stranger could check: where it stands today, where it has to be, by when, and who answers for it.',
        good: {
          first: 'Ask for the baseline first, and where the number was read. "About five days" is a claim.',
          second:
            'Agree on how it is measured before you agree on the target: from which timestamp to which, median or mean.',
          third: 'Give every number that shall go down a guardrail that must not follow it.',
        },
        done: 'Each leading metric has a baseline with a date and a source, a must and a plan level, a named person of the client who answers for it, and at least one guardrail.',
        traps: {
          first:
            'A plan level inside the range of today’s values. Nobody will be able to tell improvement from chance.',
          second:
            'A percentage without its whole, or relative change mixed up with percentage points. Say which.',
          third: 'Twelve metrics. Two that decide are worth more than ten that are interesting.',
        },
      },
      readiness: {
        title: 'Readiness',
        isFor:
          'What must be there before the proof of concept can prove anything: data, systems to connect, people. What is missing becomes a task in the plan.',
        good: {
          first:
            'Ask for each data source who grants access, by which day, and how good the data is in a number.',
          second:
            'Name every system the AI must read from or write to on the first day, and who owns its interface.',
          third:
            'Fill the responsibilities with names: one accountable person for each result, on the client’s side.',
        },
        done: 'Every source and system has an owner, a date and a cost, each gap has a task, and no result has two accountable people or none.',
        traps: {
          first:
            'Hand-picked data for the proof of concept while the pilot’s data has no name. What works then will not work later.',
          second: 'Integration as a matter for later. Prototype it with the real interface, not with a mock.',
        },
      },
      path: {
        title: 'Path',
        isFor:
          'The way from proof of concept to operation: phases, tasks, gates with criteria, money by year. The proof of concept is phase one, not the finish line.',
        good: {
          first:
            'Agree on the thresholds of a gate before there are results. The program keeps what was agreed.',
          second:
            'Plan training, monitoring, roll-back and the budget of operation now, each with a name and a day.',
          third: 'Leave time in reserve, a fifth at least, and say what it is for.',
        },
        done: 'Every phase ends in a gate with criteria, a decider and a day; each leading metric stands in a gate; operation has money and an owner.',
        traps: {
          first: 'A gate that cannot say no. Write down what "stop" would mean, and who says it.',
          second: 'A gate before its evidence is finished. Look at the red lines of the chart.',
          third: 'A benefit that no change in the work supports. Somebody has to work differently for it.',
        },
      },
      review: {
        title: 'Review',
        isFor:
          'The room comes back to a gate with what was measured, and decides: go, hold, recycle or stop. The criteria are those that were agreed before.',
        good: {
          first:
            'Enter what was measured with its source and its number of cases before anybody gives an opinion.',
          second: 'Take "not yet decidable" seriously: say how many more cases would decide it.',
          third: 'Let the decider decide, and write the reason down in one sentence.',
        },
        done: 'Every criterion has its measured value, the decision has a name, a day and a reason, and the next phase knows what it got.',
        traps: {
          first: 'Moving a threshold after the results. The program shows it; say why, or do not do it.',
          second: 'A demo in the place of the numbers.',
        },
      },
      commit: {
        title: 'Commit',
        isFor:
          'The room sees what it has decided and signs it: the five reasons with the weakest one named, decisions, open points, the signed report.',
        good: {
          first: 'Begin with the weakest of the five reasons. The score is the lowest, not the average.',
          second: 'Give each open point an owner and a day, or let it go aloud.',
          third: 'Let everybody read the sentence that they sign.',
        },
        done: 'No finding that must be fixed is open, or it was accepted with a reason; decisions have a name; those who answer for it have signed; the report lies with the client.',
        traps: {
          first: 'Signing in the last two minutes. Keep a quarter of an hour.',
          second: 'Changing something after the signatures. It is possible, and it is shown.',
        },
      },
      agenda: {
        title: 'Agenda',
        isFor:
          'The plan of the day: blocks with purpose, method, minutes and material, and a timer that says what is now, what is next and how late it is.',
        good: {
          first: 'Give each block a purpose that ends in a result, not only a topic.',
          second:
            'Lock the start of what cannot move: lunch, the sponsor’s half hour. The rest floats around it.',
          third:
            'When a block needs longer, say aloud where the minutes come from: the end, all that is left, or a block that goes.',
        },
        done: 'The blocks add up to the day with breaks in it, and after the workshop the real times stand beside the planned ones.',
        traps: {
          first: 'A full day without slack. A fifth of it will go to what nobody planned.',
          second:
            'Letting the clock decide what matters. Extend the block that decides, shorten what only informs.',
        },
      },
      rounds: {
        title: 'Silent rounds',
        isFor:
          'Everybody answers alone before anybody speaks: ideas, an estimate, a ranking, votes. The laptop goes round, each behind a cover, and nobody sees the others.',
        good: {
          first:
            'Say before the round whether names are kept. Anonymous means no name, no order and no time.',
          second: 'Look at the spread first, and let those at the ends speak first. Dissent is the finding.',
          third: 'Ask for ranges, not points: "I would be surprised if it was outside."',
        },
        done: 'Everybody in the room has answered or has passed, the spread was talked about, and a second round or a decision followed.',
        traps: {
          first: 'The most senior person speaks before the others have written.',
          second: 'Averaging away a split. Two camps are two questions.',
        },
      },
      templates: {
        title: 'Templates',
        isFor:
          'A good workshop as a starting point for the next: prompts, agenda, metrics, plan, roles, the look of the report. Never the data of a client.',
        good: {
          first: 'Begin with a ready template and change what your clients need, instead of beginning empty.',
          second: 'Look through what is taken into a template, and clear what names a client.',
          third:
            'Keep one template for each kind of workshop, and raise its version when you learn something.',
        },
        done: 'A colleague could run the workshop from it without calling you.',
        traps: {
          first: 'Numbers of the last client as an example. Write invented ones that are marked as such.',
          second: 'A template for everything. The room then fills in fields instead of thinking.',
        },
      },
      library: {
        title: 'Library',
        isFor:
          'All sessions on this computer: find, open, copy, archive, hand over as a file. Nothing lies anywhere else unless you export it.',
        good: {
          first: 'Export a session to a file at the end of the day. It holds everything, the history too.',
          second: 'Use tags and the client’s name alike; the search finds every word in every session.',
          third: 'Try the example first. It shows what a finished session looks like.',
        },
        done: 'Each workshop of yours is here, and a file of each lies in a second place.',
        traps: {
          first: 'Clearing the browser’s data where the program runs in a browser: the sessions go with it.',
          second: 'Working on a copy by mistake. The list says when each one was changed.',
        },
      },
    },
  },
  de: {
    close: 'Hilfe schließen',
    name: 'Hilfe',
    helpOn: (topic: string): string => `Hilfe: ${topic}`,
    isFor: 'Wozu das gut ist',
    good: 'Was gute Moderation hier tut',
    done: 'Fertig ist es, wenn',
    traps: 'Was oft schiefgeht',
    allKeys: 'Alle Tastenkürzel',
    topics: {
      frame: {
        title: 'Rahmen',
        isFor:
          'Die Runde sagt in eigenen Worten, was sie will. Ein falsch verstandenes Problem ist der häufigste Grund, warum KI-Projekte scheitern; darum wird nichts gemessen und geplant, bevor das Problem ausgesprochen ist.',
        good: {
          first: 'Das Ziel wörtlich aufschreiben und vorlesen. Nur ändern, wenn die Runde es ändert.',
          second:
            'Jedes unterstrichene Wort mit der einen Frage daneben klären: schneller als was, gemessen von wann bis wann?',
          third:
            'Fragen, was ohne KI getan würde und was nicht schlechter werden darf. Aus beidem werden später Kennzahlen.',
        },
        done: 'kein unscharfes Wort offen ist, die sechs Fragen eine Antwort oder jemanden haben, der sie klärt, und Sponsor, Technik und künftige Anwender genannt sind.',
        traps: {
          first: 'Eine Lösung als Ziel („wir wollen einen Chatbot“). Fragen, wer leidet und wie oft.',
          second: 'Nur Leitung im Raum. Wer damit arbeiten wird, weiß, wo die Arbeit wirklich stockt.',
        },
      },
      measure: {
        title: 'Messen',
        isFor:
          'Aus dem Ziel werden Zahlen, die auch Fremde nachprüfen könnten: wo es heute steht, wo es stehen muss, bis wann, und wer dafür geradesteht.',
        good: {
          first:
            'Zuerst nach dem Ausgangswert fragen und wo er abgelesen wurde. „Etwa fünf Tage“ ist eine Behauptung.',
          second:
            'Das Messverfahren vor dem Ziel vereinbaren: von welchem Zeitstempel bis zu welchem, Median oder Mittelwert.',
          third: 'Jeder Zahl, die sinken soll, eine Leitplanke geben, die nicht mitsinken darf.',
        },
        done: 'jede führende Kennzahl einen Ausgangswert mit Datum und Quelle hat, dazu Muss und Ziel, eine verantwortliche Person beim Kunden und mindestens eine Leitplanke.',
        traps: {
          first:
            'Ein Ziel, das in der heutigen Streuung liegt. Dann unterscheidet niemand Verbesserung von Zufall.',
          second:
            'Ein Prozentwert ohne Ganzes, oder relative Veränderung statt Prozentpunkten. Sagen, was gemeint ist.',
          third: 'Zwölf Kennzahlen. Zwei, die entscheiden, sind mehr wert als zehn, die interessant sind.',
        },
      },
      readiness: {
        title: 'Bereitschaft',
        isFor:
          'Was da sein muss, bevor der Machbarkeitsnachweis etwas beweisen kann: Daten, anzubindende Systeme, Leute. Was fehlt, wird eine Aufgabe im Plan.',
        good: {
          first:
            'Bei jeder Datenquelle fragen, wer bis wann den Zugang gibt und wie gut die Daten sind, in einer Zahl.',
          second:
            'Am ersten Tag jedes System nennen, aus dem die KI liest oder in das sie schreibt, und wem die Schnittstelle gehört.',
          third:
            'Zuständigkeiten mit Namen füllen: für jedes Ergebnis genau eine Person, auf der Seite des Kunden.',
        },
        done: 'jede Quelle und jedes System Verantwortliche, einen Termin und Kosten hat, jede Lücke eine Aufgabe, und kein Ergebnis zwei Verantwortliche oder keine.',
        traps: {
          first:
            'Ausgesuchte Daten für den Machbarkeitsnachweis, während die des Piloten noch keinen Namen haben. Was dann klappt, klappt später nicht.',
          second:
            'Anbindung als Sache für später. Mit der echten Schnittstelle erproben, nicht mit einer Attrappe.',
        },
      },
      path: {
        title: 'Weg',
        isFor:
          'Der Weg vom Machbarkeitsnachweis in den Betrieb: Phasen, Aufgaben, Tore mit Kriterien, Geld nach Jahren. Der Machbarkeitsnachweis ist der Anfang, nicht das Ziel.',
        good: {
          first:
            'Die Schwellen eines Tors vereinbaren, bevor es Ergebnisse gibt. Das Programm hält fest, was galt.',
          second:
            'Schulung, Überwachung, Rückfall und das Budget des Betriebs jetzt planen, jeweils mit Name und Tag.',
          third: 'Zeit in Reserve lassen, mindestens ein Fünftel, und sagen, wofür.',
        },
        done: 'jede Phase mit einem Tor endet, das Kriterien, eine entscheidende Person und einen Tag hat; jede führende Kennzahl in einem Tor steht; der Betrieb Geld und Verantwortliche hat.',
        traps: {
          first: 'Ein Tor, das nicht Nein sagen kann. Aufschreiben, was „Stopp“ hieße und wer es sagt.',
          second: 'Ein Tor, bevor seine Belege fertig sind. Auf die roten Linien im Diagramm achten.',
          third: 'Ein Nutzen, den keine Änderung der Arbeit trägt. Jemand muss dafür anders arbeiten.',
        },
      },
      review: {
        title: 'Prüfung',
        isFor:
          'Die Runde kommt mit Messwerten zu einem Tor zurück und entscheidet: weiter, warten, nachbessern oder Stopp. Es gelten die Kriterien, die vorher vereinbart wurden.',
        good: {
          first: 'Messwerte mit Quelle und Zahl der Fälle eintragen, bevor jemand eine Meinung sagt.',
          second: '„Noch nicht entscheidbar“ ernst nehmen: sagen, wie viele Fälle noch fehlen.',
          third: 'Die entscheidende Person entscheiden lassen und den Grund in einem Satz festhalten.',
        },
        done: 'jedes Kriterium seinen Messwert hat, die Entscheidung Name, Tag und Grund, und die nächste Phase weiß, was sie bekommt.',
        traps: {
          first:
            'Eine Schwelle nach den Ergebnissen verschieben. Das Programm zeigt es; begründen oder lassen.',
          second: 'Eine Vorführung anstelle der Zahlen.',
        },
      },
      commit: {
        title: 'Zusage',
        isFor:
          'Die Runde sieht, was sie entschieden hat, und unterschreibt es: die fünf Gründe mit dem schwächsten, Entscheidungen, offene Punkte, den unterschriebenen Bericht.',
        good: {
          first:
            'Mit dem schwächsten der fünf Gründe beginnen. Es zählt der niedrigste Wert, nicht der Durchschnitt.',
          second: 'Jedem offenen Punkt Verantwortliche und einen Tag geben oder ihn laut fallen lassen.',
          third: 'Alle den Satz lesen lassen, den sie unterschreiben.',
        },
        done: 'kein Befund offen ist, der behoben werden muss, oder er mit Grund hingenommen wurde; Entscheidungen einen Namen haben; alle Verantwortlichen unterschrieben haben; der Bericht beim Kunden liegt.',
        traps: {
          first: 'In den letzten zwei Minuten unterschreiben. Eine Viertelstunde freihalten.',
          second: 'Nach den Unterschriften etwas ändern. Das geht, und es wird gezeigt.',
        },
      },
      agenda: {
        title: 'Agenda',
        isFor:
          'Der Plan des Tages: Blöcke mit Zweck, Methode, Minuten und Material, dazu eine Uhr, die sagt, was jetzt ist, was folgt und wie spät es ist.',
        good: {
          first: 'Jedem Block einen Zweck geben, der in einem Ergebnis endet, nicht nur ein Thema.',
          second:
            'Festlegen, was sich nicht verschiebt: das Essen, die halbe Stunde mit dem Sponsor. Der Rest fließt darum herum.',
          third:
            'Braucht ein Block länger, laut sagen, woher die Minuten kommen: vom Ende, von allem Übrigen oder von einem Block, der entfällt.',
        },
        done: 'die Blöcke mit Pausen den Tag ergeben und nach dem Workshop die wirklichen Zeiten neben den geplanten stehen.',
        traps: {
          first: 'Ein voller Tag ohne Luft. Ein Fünftel geht an das, was niemand geplant hat.',
          second:
            'Die Uhr entscheiden lassen, was wichtig ist. Den Block verlängern, der entscheidet; kürzen, was nur informiert.',
        },
      },
      rounds: {
        title: 'Stille Runden',
        isFor:
          'Alle antworten für sich, bevor jemand spricht: Ideen, eine Schätzung, eine Rangfolge, Stimmen. Der Laptop geht herum, jede Eingabe ist verdeckt, niemand sieht die anderen.',
        good: {
          first:
            'Vor der Runde sagen, ob Namen bleiben. Anonym heißt: kein Name, keine Reihenfolge, keine Zeit.',
          second:
            'Zuerst die Streuung ansehen und die Ränder zuerst reden lassen. Der Widerspruch ist das Ergebnis.',
          third: 'Nach Spannen fragen, nicht nach Punkten: „Außerhalb davon wäre ich überrascht.“',
        },
        done: 'alle im Raum geantwortet oder gepasst haben, über die Streuung gesprochen wurde und eine zweite Runde oder eine Entscheidung folgte.',
        traps: {
          first: 'Die ranghöchste Person spricht, bevor die anderen geschrieben haben.',
          second: 'Einen Gegensatz wegmitteln. Zwei Lager sind zwei Fragen.',
        },
      },
      templates: {
        title: 'Vorlagen',
        isFor:
          'Ein guter Workshop als Anfang des nächsten: Fragen, Agenda, Kennzahlen, Plan, Rollen, das Aussehen des Berichts. Nie die Daten eines Kunden.',
        good: {
          first:
            'Mit einer fertigen Vorlage beginnen und ändern, was die eigenen Kunden brauchen, statt leer anzufangen.',
          second: 'Durchsehen, was in eine Vorlage kommt, und leeren, was einen Kunden nennt.',
          third:
            'Für jede Art von Workshop eine Vorlage halten und ihre Version erhöhen, wenn etwas dazugelernt ist.',
        },
        done: 'jemand aus dem Team den Workshop damit leiten könnte, ohne anzurufen.',
        traps: {
          first: 'Zahlen des letzten Kunden als Beispiel. Erfundene nehmen, die als solche zu erkennen sind.',
          second: 'Eine Vorlage für alles. Die Runde füllt dann Felder aus, statt nachzudenken.',
        },
      },
      library: {
        title: 'Bibliothek',
        isFor:
          'Alle Sitzungen auf diesem Computer: finden, öffnen, kopieren, ablegen, als Datei weitergeben. Nichts liegt anderswo, was nicht exportiert wurde.',
        good: {
          first: 'Am Ende des Tages die Sitzung als Datei exportieren. Sie enthält alles, auch den Verlauf.',
          second:
            'Schlagwörter und Kundennamen immer gleich schreiben; die Suche findet jedes Wort in jeder Sitzung.',
          third: 'Zuerst das Beispiel ansehen. Es zeigt, wie eine fertige Sitzung aussieht.',
        },
        done: 'jeder eigene Workshop hier ist und von jedem eine Datei an einem zweiten Ort liegt.',
        traps: {
          first:
            'Die Daten des Browsers löschen, wenn das Programm im Browser läuft: Die Sitzungen gehen mit.',
          second: 'Aus Versehen an einer Kopie arbeiten. Die Liste sagt, wann jede zuletzt geändert wurde.',
        },
      },
    },
  },
});
