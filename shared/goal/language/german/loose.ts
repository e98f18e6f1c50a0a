import type { LooseMatch } from '../loose.ts';
import { at, isCapital, type Token } from '../tokens.ts';
import { GERMAN_QUESTIONS } from './words/questions.ts';
import { QUANTIFIERS, UNPROVEN } from './words/praise.ts';

type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases by their first word; words are divided by one space, alternatives by a comma. */
const tableOf = (phrases: string): PhraseTable => {
  const table = new Map<string, (readonly string[])[]>();
  const longestFirst = phrases.split(', ').sort((a, b) => b.length - a.length);
  for (const phrase of longestFirst) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    table.set(first, [...(table.get(first) ?? []), words]);
  }
  return table;
};

const OPEN_TABLE = tableOf(
  'etc, usw, und so weiter, und vieles mehr, und vieles andere, und dergleichen, u . a, unter anderem, ' +
    'noch zu klären, noch zu definieren, wird noch definiert',
);
const HURRY_TABLE = tableOf(
  'so bald wie möglich, so rasch wie möglich, so schnell wie möglich, so früh wie möglich, sobald wie möglich, ' +
    'baldmöglichst, schnellstmöglich, in absehbarer zeit, in naher zukunft, demnächst, asap, mittelfristig, langfristig, ' +
    'kurzfristig',
);
const LOOPHOLE_TABLE = tableOf(
  'wenn möglich, falls möglich, soweit möglich, so weit wie möglich, nach möglichkeit, nach bedarf, bei bedarf, ' +
    'gegebenenfalls, ggf, allenfalls, wo sinnvoll, sofern möglich, falls nötig, wenn nötig, falls erforderlich, ' +
    'grundsätzlich, im prinzip, in der regel, idealerweise, mehr oder weniger, im rahmen der möglichkeiten, bestmöglich, ' +
    'wo möglich',
);
const TECHNOLOGIES = tableOf(
  'ki, künstliche intelligenz, künstlicher intelligenz, generative ki, generativer ki, machine learning, ' +
    'maschinelles lernen, chatbot, chatbots, sprachmodell, sprachmodelle, large language models, llm, llms, copilot, ' +
    'chatgpt, rpa, ki - assistenten, ki - assistent, ki - agenten, digitalen assistenten, ai',
);

const phraseAt = (tokens: readonly Token[], index: number, table: PhraseTable): number | null => {
  const found = table
    .get(at(tokens, index).lower)
    ?.find((words) => words.every((word, step) => at(tokens, index + step).lower === word));
  return found ? index + found.length : null;
};

const AFTER_PRONOUN =
  /^(?:ist|sind|wird|werden|kann|können|soll|sollen|muss|hat|haben|spart|bringt|führt|hilft|senkt|verbessert|erhöht|reduziert|ermöglicht|erleichtert|entlastet|beschleunigt|steigert|schafft|bedeutet)$/;

/** "Dies verbessert …": a pronoun that opens a sentence may be anything that was said before. */
const matchPronoun = (tokens: readonly Token[], index: number, from: number): LooseMatch | null => {
  const { lower, text } = at(tokens, index);
  if (index !== from || from === 0 || !/^(?:das|dies|diese|dieses)$/.test(lower)) return null;
  if (!AFTER_PRONOUN.test(at(tokens, index + 1).lower)) return null;
  return { next: index + 1, kind: 'pronoun', question: GERMAN_QUESTIONS.pronoun(text) };
};

/** How far into a sentence its goal is named: behind "Wir wollen die Schadenbearbeitung". */
const HEAD_WORDS = 6;

/** How far behind the means its verb may stand: "einen Chatbot für Anfragen einführen". */
const VERB_REACH = 5;

const MEANS_VERB =
  /^(?:einsetzen|nutzen|verwenden|einführen|einzusetzen|einzuführen|einbauen|aufbauen|bauen|entwickeln|implementieren|integrieren|ausrollen|anwenden|ausprobieren)$/;
const MEANS_FINITE =
  /^(?:nutzen|nutzt|verwenden|verwendet|setzen|setzt|bauen|entwickeln|führen|implementieren)$/;
const WITH_MEANS = /^(?:mit|mittels|mithilfe|dank|durch)$/;

const ARTICLES =
  /^(?:ein|eine|einen|einem|einer|den|die|das|unseren|neue|neuen|neuer|eigenen|eigene|moderne|moderner|hilfe|von|der)$/;

const isUsed = (
  tokens: readonly Token[],
  index: number,
  noun: number,
  next: number,
  from: number,
): boolean => {
  if (WITH_MEANS.test(at(tokens, index).lower)) return true;
  if (MEANS_FINITE.test(at(tokens, index).lower)) return true;
  if (index !== noun && !ARTICLES.test(at(tokens, index).lower)) return false;
  if (WITH_MEANS.test(at(tokens, index - 1).lower) && index > from) return false;
  for (let place = next; place < next + VERB_REACH; place += 1)
    if (MEANS_VERB.test(at(tokens, place).lower)) return true;
  return false;
};

/** "mit KI", "KI einsetzen", "einen Chatbot einführen": a means near the head of a sentence, where its problem should stand. */
const matchTechnology = (tokens: readonly Token[], index: number, from: number): LooseMatch | null => {
  if (index > from + HEAD_WORDS) return null;
  const opens =
    WITH_MEANS.test(at(tokens, index).lower) || MEANS_FINITE.test(at(tokens, index).lower) ? 1 : 0;
  let noun = index + opens;
  while (noun < index + 4 && ARTICLES.test(at(tokens, noun).lower)) noun += 1;
  const next = phraseAt(tokens, noun, TECHNOLOGIES);
  // "mit KI-gestützter Suche" names a thing and no means.
  if (next === null || /^[-‑]$/.test(at(tokens, next).text) || !isUsed(tokens, index, noun, next, from))
    return null;
  const means = tokens
    .slice(noun, next)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(' - ', '-');
  return { next, kind: 'technology', question: GERMAN_QUESTIONS.technology(means) };
};

const matchWord = (tokens: readonly Token[], index: number): LooseMatch | null => {
  const { lower, text } = at(tokens, index);
  const next = index + 1;
  if (QUANTIFIERS.test(lower) && !isCapital(at(tokens, index))) {
    return { next, kind: 'ambiguous', question: GERMAN_QUESTIONS.quantity(text) };
  }
  if (UNPROVEN.test(lower)) return { next, kind: 'subjective', question: GERMAN_QUESTIONS.unproven(text) };
  return null;
};

/** The vague wording at a token that is no claim of benefit; the classes are those of English. @see matchLoose */
export const matchGermanLoose = (
  tokens: readonly Token[],
  index: number,
  from: number,
): LooseMatch | null => {
  if (at(tokens, index).kind !== 'word') return null;
  const hurry = phraseAt(tokens, index, HURRY_TABLE);
  if (hurry !== null) return { next: hurry, kind: 'ambiguous', question: GERMAN_QUESTIONS.hurry };
  const open = phraseAt(tokens, index, OPEN_TABLE);
  if (open !== null) return { next: open, kind: 'open-ended', question: GERMAN_QUESTIONS.openEnded };
  const loophole = phraseAt(tokens, index, LOOPHOLE_TABLE);
  if (loophole !== null) return { next: loophole, kind: 'loophole', question: GERMAN_QUESTIONS.loophole };
  return (
    matchTechnology(tokens, index, from) ?? matchPronoun(tokens, index, from) ?? matchWord(tokens, index)
  );
};
