import { isBlank } from '#shared/core/text';
import type { Language } from '#shared/language/language';
import { templateTexts } from '#shared/language/templates';
import type { Session } from '#shared/session/session';
import type { Placeholder, TemplateContent } from './content.ts';
import { KNOWN_KEYS } from './placeholders.ts';
import { mapTexts, textsOf } from './texts-of.ts';

/** Whose word it is: the client's, a person's, a place's or organisation's, or one of the session's title. */
export type NameKind = 'client' | 'sponsor' | 'person' | 'place' | 'title';

/** A word or name of the session that must not stand in a template by accident. */
export type Name = { readonly kind: NameKind; readonly word: string };

/** A name that stands in the texts of a content, and in how many of them. */
export type FoundName = Name & { readonly texts: number };

/** What becomes of a name: a placeholder in its place, the whole text emptied, or left: it names nobody. */
export type NameDecision = 'replace' | 'clear' | 'keep';

/** Shorter words are too often something else. */
const SHORTEST = { person: 3, client: 3, title: 4 } as const;

/** Words that say what kind of company something is and not which. */
const GENERIC = new Set(
  (
    'insurance bank group holding company services limited ltd inc llc plc gmbh ag kg mbh und and the der die das von ' +
    'versicherung versicherungen gruppe verein stadt city university hospital clinic klinik retold trust national'
  ).split(' '),
);

/** Words of a title that every template has. */
const COMMON = new Set(
  (
    'workshop session review gate for from with without about the and der die das und für mit ohne über von vom zum zur ' +
    'copy kopie days half-day'
  ).split(' '),
);

const wordsOf = (text: string, shortest: number): readonly string[] =>
  text.split(/[^\p{L}\p{N}&-]+/u).filter((word) => word.length >= shortest && /\p{L}/u.test(word));

const unique = (names: readonly Name[]): readonly Name[] => {
  const seen = new Set<string>();
  return names.filter(({ word }) => {
    const key = word.toLowerCase();
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

const namesFrom = (kind: NameKind, text: string, shortest: number, passed: ReadonlySet<string>): Name[] =>
  [text.trim(), ...wordsOf(text, shortest).filter((word) => !passed.has(word.toLowerCase()))]
    .filter((word) => word.length >= 2)
    .map((word) => ({ kind, word }));

/**
 * The words by which a session's client, people, places and title can be known again: each name in full and each of its
 * own words. Longer ones first, so that a full name is found before its parts.
 */
export const namesOf = (session: Session): readonly Name[] => {
  const { client, place, title, participants, predecessor } = session;
  const people = participants.flatMap(({ name, email, role }) => {
    const kind = role === 'sponsor' ? 'sponsor' : 'person';
    return [...namesFrom(kind, name, SHORTEST.person, new Set()), ...namesFrom(kind, email, 100, new Set())];
  });
  const organisations = participants
    .filter(({ side }) => side === 'client')
    .flatMap(({ organisation }) => namesFrom('client', organisation, SHORTEST.client, GENERIC));
  const titles = [title, predecessor?.title ?? ''].flatMap((text) =>
    namesFrom('title', text, SHORTEST.title, COMMON),
  );
  const all = [
    ...namesFrom('client', client, SHORTEST.client, GENERIC),
    ...organisations,
    ...people,
    ...namesFrom('place', place, SHORTEST.title, GENERIC),
    ...titles,
  ];
  return unique(all.filter(({ word }) => !isBlank(word))).toSorted((a, b) => b.word.length - a.word.length);
};

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The endings of a name in the genitive: they stay behind the placeholder. */
const ENDING = "(?=(?:['’]s|s|es)?(?![\\p{L}\\p{N}]))";

/**
 * Finds a name as a word of its own, in any case and with a genitive ending; a longer word of the client's also where a
 * longer one begins with it ("Aldersee-App", "Alderseeprozess").
 */
const patternOf = ({ kind, word: written }: Name): RegExp => {
  const word = written.normalize('NFC');
  const isPrefix = kind === 'client' && word.length >= 5;
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}${isPrefix ? '' : ENDING}`, 'giu');
};

/** The names that stand in the texts of a content, and in how many of them. */
export const findNames = (content: TemplateContent, names: readonly Name[]): readonly FoundName[] => {
  const texts = textsOf(content)
    .filter(({ part }) => part !== 'head')
    .map(({ text }) =>
      text.normalize('NFC').replaceAll(/\{\{(client|date|sponsor|person|place|subject)\}\}/g, ' '),
    );
  let left = texts;
  return names.flatMap((name) => {
    const pattern = patternOf(name);
    const count = left.filter((text) => text.search(pattern) >= 0).length;
    // What a full name has taken its parts do not find again.
    left = left.map((text) => text.replaceAll(pattern, '\u0000'));
    return count === 0 ? [] : [{ ...name, texts: count }];
  });
};

/** The decision that is made unless somebody makes another: nothing that was found stays. */
export const usualDecision = (): NameDecision => 'replace';

/** Whether a name may be kept: a word of a title can be an everyday word, the name of a client or person never. */
export const canKeep = ({ kind }: Name): boolean => kind === 'title';

/** The placeholder that stands for a name. */
export const placeholderFor = ({ kind }: Name, language: Language): Placeholder => {
  const t = templateTexts[language];
  switch (kind) {
    case 'client':
      return { key: 'client', label: t.known.client };
    case 'sponsor':
      return { key: 'sponsor', label: t.known.sponsor };
    case 'person':
      return { key: 'person', label: t.placeholders.person };
    case 'place':
      return { key: 'place', label: t.placeholders.place };
    case 'title':
      return { key: 'subject', label: t.placeholders.subject };
  }
};

/** The keys of the placeholders that names are replaced by and that a template has to explain. */
const OWN = new Set(['person', 'place', 'subject']);

/** Several of one placeholder in a row, as a title of two words leaves them, are one; so are braces around braces. */
const joined = (text: string): string =>
  text
    .replaceAll(/\{\{\s*(\{\{[a-z0-9-]+\}\})\s*\}\}/g, '$1')
    .replaceAll(/(\{\{([a-z0-9-]+)\}\})(?:[\s-]+\{\{\2\}\})+/g, '$1');

/** Placeholders stand apart from the words around them: no name is looked for in their keys. */
const changeAround = (text: string, keys: ReadonlySet<string>, change: (words: string) => string): string =>
  text
    .split(/(\{\{[a-z0-9-]+\}\})/)
    .map((piece) => (keys.has(piece.slice(2, -2)) && piece.startsWith('{{') ? piece : change(piece)))
    .join('');

type Rule = {
  readonly pattern: RegExp;
  readonly decision: NameDecision;
  readonly kind: NameKind;
  readonly placeholder: Placeholder;
};

const rulesOf = (
  names: readonly Name[],
  language: Language,
  decisionOf: (name: Name) => NameDecision,
): readonly Rule[] =>
  names.map((name) => {
    const decision = decisionOf(name);
    return {
      pattern: patternOf(name),
      decision: decision === 'keep' && !canKeep(name) ? 'replace' : decision,
      kind: name.kind,
      placeholder: placeholderFor(name, language),
    };
  });

/** What a template is called and how it asks is shown before anything is filled: a name is taken out there. */
const HEAD = new Set<string | number | undefined>(['name', 'summary', 'placeholders']);

const withoutNames = (text: string, rules: readonly Rule[]): string =>
  rules
    .filter(({ kind }) => kind !== 'title')
    .reduce((words, { pattern }) => words.replaceAll(pattern, ''), text)
    .replaceAll(/ {2,}/g, ' ')
    .trim();

/**
 * A content in which no name stands that was found in it, as it was decided for each: a placeholder in its place, or the
 * text emptied. A name may not be kept unless {@link canKeep} says so; it is replaced then. What the template itself is
 * called loses the names of clients and people and keeps the words of a title.
 */
export const settleNames = (
  content: TemplateContent,
  names: readonly Name[],
  decisionOf: (name: Name) => NameDecision,
): TemplateContent => {
  const used = new Map<string, Placeholder>();
  const rules = rulesOf(names, content.language, decisionOf);
  const keys = new Set([...KNOWN_KEYS, ...OWN, ...content.placeholders.map(({ key }) => key)]);
  const settle = (written: string): string => {
    let text = written;
    for (const { pattern, decision, placeholder } of rules) {
      if (decision === 'keep') continue;
      const changed = changeAround(text, keys, (words) =>
        words.replaceAll(pattern, `{{${placeholder.key}}}`),
      );
      if (changed === text) continue;
      if (decision === 'clear') return '';
      if (OWN.has(placeholder.key)) used.set(placeholder.key, placeholder);
      text = changed;
    }
    return text === written ? text : joined(text);
  };
  const settled = mapTexts(content, (text, path) => {
    const composed = text.normalize('NFC');
    return HEAD.has(path[0]) ? withoutNames(composed, rules) : settle(composed);
  });
  const known = new Set(content.placeholders.map(({ key }) => key));
  const added = [...used.values()].filter(({ key }) => !known.has(key));
  return { ...settled, placeholders: [...settled.placeholders, ...added] };
};
