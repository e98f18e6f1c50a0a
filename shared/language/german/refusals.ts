import type { Phrases } from '../phrases.ts';

/** Why something cannot be done, and what to do instead; what a change or an undo is called where nothing else says it. */
export const REFUSALS: Phrases = {
  // Commands.
  'The change cannot be made:': 'Die Änderung ist nicht möglich:',
  'Correct the value and try again.': 'Den Wert berichtigen und noch einmal versuchen.',
  'There is already a {0} with the id {1}.': 'Es gibt den Eintrag „{0}“ mit der Kennung {1} schon.',
  'Add it once.': 'Einmal hinzufügen.',
  'A session holds at most {0} entries of this kind ({1}).':
    'Eine Sitzung fasst höchstens {0} Einträge dieser Art ({1}).',
  'Delete one that is no longer needed, or start a second session.':
    'Einen löschen, der nicht mehr gebraucht wird, oder eine zweite Sitzung beginnen.',
  'There is no {0} with the id {1}.': 'Es gibt keinen Eintrag „{0}“ mit der Kennung {1}.',
  'It may have been deleted; undo the deletion or choose another one.':
    'Vielleicht wurde er gelöscht; das Löschen rückgängig machen oder einen anderen wählen.',
  'sign the session': 'Sitzung unterschreiben',
  'take a signature back': 'Unterschrift zurücknehmen',
  'add {0}': '{0} hinzufügen',
  'change {0}': '{0} ändern',
  'delete {0}': '{0} löschen',
  'move {0}': '{0} verschieben',
  'accept {0}': '{0} hinnehmen',
  'reopen {0}': '{0} wieder öffnen',
  'agree on {0}': '{0} vereinbaren',
  'withdraw the agreement on {0}': 'Vereinbarung zurückziehen: {0}',
  'reveal {0}': '{0} aufdecken',
  'add {0} and {1}': '{0} und {1} hinzufügen',
  'take {0}': '{0} übernehmen',
  'signature of {0}': 'Unterschrift von {0}',
  // The history of a metric.
  'Metric added': 'Kennzahl hinzugefügt',
  'The person who stood here was deleted.': 'Die Person, die hier stand, wurde gelöscht.',
  'Add the person again, then name them here.': 'Die Person wieder hinzufügen, dann hier nennen.',
  'One of the metrics that stood here was deleted.': 'Eine der Kennzahlen, die hier standen, wurde gelöscht.',
  'Choose the guarded metrics anew.': 'Die geschützten Kennzahlen neu wählen.',
  'no unit': 'keine Einheit',
  'The number was in {0}, and the metric is in {1} now.':
    'Die Einheit der Zahl war {0}, die der Kennzahl ist jetzt {1}.',
  'Change the unit back first, or write the number in the unit of now.':
    'Zuerst die Einheit zurückstellen oder die Zahl in der heutigen Einheit schreiben.',
  'The metric was deleted.': 'Die Kennzahl wurde gelöscht.',
  'Undo the deletion first.': 'Zuerst das Löschen rückgängig machen.',
  'the metric': 'der Kennzahl',
  'restore {0} of {1}, {2}': '{0} von {1} wiederherstellen, {2}',
  // What changed since it was signed.
  'The signed content is there, with its digest, but it cannot be compared field by field: another version of this product wrote it.':
    'Der unterschriebene Inhalt ist da, mit seiner Prüfsumme, lässt sich aber nicht Feld für Feld vergleichen: Eine andere Version dieses Produkts hat ihn geschrieben.',
  'The session': 'Die Sitzung',
  'the gate': 'das Tor',
  'The calendar': 'Der Kalender',
  'The appraisal': 'Die Wirtschaftlichkeit',
  'The sign-off': 'Der Abschluss',
  '{0}, by less than is shown': '{0}, um weniger als gezeigt wird',
  added: 'hinzugefügt',
  deleted: 'gelöscht',
  'place in the order': 'Platz in der Reihenfolge',
  '{0}: {1} is {2}, was not said': '{0}: {1} ist {2}, war nicht gesagt',
  '{0}: {1} was {2}, is not said': '{0}: {1} war {2}, ist nicht gesagt',
  '{0}: {1} was {2}, is {3}': '{0}: {1} war {2}, ist {3}',
  // What is signed.
  'We agree on these metrics, their baselines and targets, and on the plan with its gates as recorded here.':
    'Wir sind mit diesen Kennzahlen, ihren Ausgangswerten und Zielen und mit dem Plan und seinen Toren einverstanden, wie sie hier festgehalten sind.',
  // Sessions that follow another.
  'Review of gate {0}': 'Prüfung von Tor {0}',
  ', workshop {0}': ', Workshop {0}',
  'The gate to review is not in the plan any more.':
    'Das Tor, das geprüft werden soll, steht nicht mehr im Plan.',
  'Choose another gate, or undo the deletion of its phase.':
    'Ein anderes Tor wählen oder das Löschen seiner Phase rückgängig machen.',
  // Silent rounds.
  'This round is revealed already.': 'Diese Runde ist schon aufgedeckt.',
  'Begin a second round on the same question.': 'Eine zweite Runde zur selben Frage beginnen.',
  'The round is anonymous, and an entry names a person.':
    'Die Runde ist anonym, und eine Eingabe nennt eine Person.',
  'Reveal it without names.': 'Ohne Namen aufdecken.',
  'The entries of the round stand in an order that may say who was first.':
    'Die Eingaben der Runde stehen in einer Reihenfolge, die verraten kann, wer zuerst war.',
  'Reveal them in the order of their ids.': 'In der Reihenfolge ihrer Kennungen aufdecken.',
  'The round is revealed: how it was asked stays as it is.':
    'Die Runde ist aufgedeckt: Wie gefragt wurde, bleibt, wie es ist.',
  'Begin a second round to ask in another way.': 'Eine zweite Runde beginnen, um anders zu fragen.',
};
