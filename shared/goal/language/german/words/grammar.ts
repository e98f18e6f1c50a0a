const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that only round a number or say of which time it is; they stand between a preposition and its number. */
export const APPROXIMATORS = words(
  'rund etwa ca circa zirka ungefähr knapp fast nahezu beinahe gut annähernd durchschnittlich bisher bislang heute derzeit ' +
    'aktuell zurzeit momentan gegenwärtig jetzt noch nur bereits jeweils insgesamt mindestens höchstens maximal minimal ' +
    'wenigstens zu bis unter über weniger mehr als durchschnittliche durchschnittlichen mittlere mittleren bloß bloss ' +
    'lediglich schon mind künftig neu . ~ ≈ < > ≤ ≥ = den die der dem im schnitt mittel median max min spätestens lange',
);

/** Articles, possessives and the like: they open a noun phrase. */
export const DETERMINERS = words(
  'der die das den dem des ein eine einen einem einer eines unser unsere unseren unserem unserer unseres ihr ihre ihren ' +
    'ihrem ihrer ihres sein seine seinen seinem seiner seines dieser diese dieses diesen diesem jede jeder jedes jeden ' +
    'jedem alle aller allen kein keine keinen keiner mein meine deren dessen',
);

/** Prepositions. */
export const PREPOSITIONS = words(
  'in im ins an am ans auf aus bei beim mit nach seit von vom zu zum zur durch für gegen ohne um bis über unter vor ' +
    'hinter neben zwischen während wegen trotz statt anstatt innerhalb innert binnen außerhalb ausserhalb mittels ' +
    'mithilfe dank per pro je ab laut gemäß gemäss inklusive',
);

/** Words that end a noun phrase: conjunctions, pronouns, auxiliaries and adverbs of the sentence. */
export const GRAMMAR = words(
  'und oder sowie aber sondern denn dass daß weil wenn damit so als wie ob obwohl indem sodass welche welcher welches ' +
    'wir ich sie er es man uns euch ihnen ihn mich sich was wer wo warum dabei dadurch dafür damit daran darauf darüber ' +
    'ist sind war waren sei wird werden wurde wurden worden hat haben hatte hatten habe kann können könnte könnten konnte ' +
    'soll sollen sollte sollten muss müssen musste will wollen wollten möchte möchten darf dürfen lassen lässt mag ' +
    'nicht auch noch nur schon sehr dann hier dort heute künftig zukünftig derzeit aktuell bereits immer nie weiter ' +
    'damit hierbei somit deshalb daher zudem außerdem ausserdem dazu davon selbst jederzeit rasch einfach bisher neu',
);

/** Auxiliaries and modals with which a participle or infinitive says that something changes. */
export const AUXILIARIES = words(
  'wird werden wurde wurden worden soll sollen sollte sollten kann können könnte könnten muss müssen will wollen möchte ' +
    'möchten ist sind lassen lässt dürfen zu',
);

/** Whether a word belongs to the grammar of a sentence and names nothing. */
export const isGrammar = (lower: string): boolean =>
  GRAMMAR.has(lower) || DETERMINERS.has(lower) || PREPOSITIONS.has(lower);

/** The form of an inflected adjective before its noun: "offene", "manuellen", "besserer". */
export const isInflected = (lower: string): boolean =>
  /.{2}(?:e|en|er|es|em)$/.test(lower) && !isGrammar(lower);
