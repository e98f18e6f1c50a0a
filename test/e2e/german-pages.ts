import type { Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { asId } from '#shared/core/ids';
import { unitIn } from '#shared/core/unit-names';
import { writeSessionFile } from '#shared/document/session-file';
import type { Catalogue, Texts } from '#shared/language/language';
import { GERMAN } from '#shared/language/german/all';
import { defaultSignOff, type Session } from '#shared/session/session';
import { claimsIntake } from '../support/samples/claims-intake.ts';

/** German words that fill the place of English ones; no English word is among them. */
const FILLING = 'Zahl Fall Akte Antrag Prüfung Vorgang Meldung Abteilung Bearbeitung Zuständigkeit'.split(
  ' ',
);

const fill = (text: string): string =>
  text.replaceAll(/\p{L}[\p{L}’'-]*/gu, (word) => {
    const fitting = FILLING.filter(({ length }) => length <= word.length);
    return fitting.at(-1) ?? 'Ei';
  });

const NAMES =
  'name title client place system denominator entity organisation label capacity phrase object focus purpose'.split(
    ' ',
  );
const UNITS = ['unit', 'volumeUnit'];

/** What people wrote into a session, in words that are surely no English; everything else stays. */
const refilled = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((each) => refilled(each, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([inner, each]) => [inner, refilled(each, inner)]));
  }
  if (typeof value !== 'string') return value;
  if (UNITS.includes(key)) {
    const unit = unitIn(value, 'de');
    return unit === value && /[a-z]/.test(value) ? 'Fälle' : unit;
  }
  const isText = /\p{L} \p{L}/u.test(value) || (NAMES.includes(key) && !/^[a-z]+-/.test(value));
  return isText ? fill(value) : value;
};

/** A session as rich as the richest sample, whose every text is German, as the bytes of its file. */
export const germanSession = (): Buffer => {
  const made = refilled(claimsIntake.session) as Session;
  const session: Session = {
    ...made,
    locale: 'de-DE',
    signOff: { ...made.signOff, statement: defaultSignOff('de') },
  };
  const entry = { kind: 'create', seq: 0, at: session.createdAt, actor: '', document: session } as const;
  return Buffer.from(
    writeSessionFile({
      session,
      journal: [{ ...entry, origin: { kind: 'sample', of: asId('claims-intake') } }],
    }),
  );
};

const leaves = (catalogue: Catalogue): readonly string[] =>
  Object.values(catalogue).flatMap((value) =>
    typeof value === 'string' ? [value] : typeof value === 'function' ? [] : leaves(value),
  );

/** Every text of the interface and of the domain that reads otherwise in German. */
export const englishTexts = async (): Promise<ReadonlySet<string>> => {
  const folder = new URL('../../shared/language/', import.meta.url);
  const english = new Set(Object.keys(GERMAN));
  const german = new Set(Object.values(GERMAN));
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const module = (await import(new URL(file, folder).href)) as Record<string, unknown>;
    for (const area of Object.values(module)) {
      if (typeof area !== 'object' || area === null || !('en' in area)) continue;
      const { en, de } = area as Texts<Catalogue>;
      for (const text of leaves(en)) english.add(text);
      for (const text of leaves(de)) german.add(text);
    }
  }
  return new Set([...english].filter((text) => !german.has(text) && /\p{L}{3}/u.test(text)));
};

/** What is written alike in German, or is the name of something: file endings, keys, products, forms of numbers. */
const GERMAN_TOO = new Set(
  'was an on-line so as am us mean rate total low menu item due me we he him will person all hat her file report'.split(
    ' ',
  ),
);
const NOT_WORDS =
  /\(\p{Lu}\p{L}+(?: (?:to|of|per|\p{Lu}\p{L}+))+\)|Phase One|Microsoft Project|[\w.-]+@[\w.-]+|https?:\S+|\S+\.(?:phaseone|pdf|csv|pem|cer|p12|svg|png|md|json|xml|ics)\S*|[\w-]+\/[\w/-]+/gu;

/** English words that are no German ones, as whole words in any case. */
const ENGLISH = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}.-])(?:${[
    'the and is are of for by with from to not or at on it its this that these yet than into as be been was were',
    'has have had will would can could must should may who what when where which whose why how nobody nothing',
    'everything everybody everyone every each your you they their we our us me my he she him her',
    'day days week weeks hour hours minutes month months year years today until since ago',
    'less more most least fewer better worse high low all any some none few many much one two three four five six',
    'add added change changed delete deleted save saved close undo redo next back search settings sessions metric',
    'metrics gate gates owner owners task tasks risk risks due cost costs money unit units value values number numbers',
    'question questions answer answers decision decisions action actions stage stages template templates',
    'library report findings gap gaps done open new old again once without within after before left right up down',
    'people person working weekday calendar holiday holidays share rate count mean total lower upper high-level',
    'required optional loading menu dialog button select selected item items remove clear dismiss show hide expand',
    'collapse row rows column columns page pages file files print export-report choose press write say said move',
  ]
    .join(' ')
    .split(' ')
    .filter((word) => !GERMAN_TOO.has(word))
    .join('|')})(?![\p{L}\p{Nd}-])`,
  'iu',
);

/** What reads as English in a text; null where nothing does. */
export const englishIn = (text: string, known: ReadonlySet<string>): string | null => {
  const plain = text.replaceAll(/[\u2066-\u2069\u200b-\u200f]/g, '').trim();
  if (known.has(plain)) return plain;
  return ENGLISH.test(plain.replaceAll(NOT_WORDS, ' ')) ? plain : null;
};

/** Everything that a person reads or hears on a page now, or in a part of it: texts, and what is said of elements. */
export const readPage = (page: Page, within = 'body'): Promise<readonly string[]> =>
  page.evaluate((place) => {
    const found = new Set<string>();
    const isSeen = (element: Element): boolean =>
      element.checkVisibility() || element.closest('[class*="hidden" i], [aria-live], svg') !== null;
    const ATTRIBUTES =
      'aria-label aria-description aria-valuetext aria-roledescription placeholder title alt';
    for (const element of document.querySelectorAll(`${place}, ${place} *`)) {
      if (/^(SCRIPT|STYLE|NOSCRIPT|OPTION)$/.test(element.tagName) || !isSeen(element)) continue;
      if (element.closest('[lang]:not([lang="de"]):not(html)') !== null) continue;
      const own = [...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ nodeValue }) => nodeValue ?? '')
        .join(' ');
      found.add(own.replaceAll(/\s+/g, ' ').trim());
      for (const name of ATTRIBUTES.split(' ')) found.add(element.getAttribute(name)?.trim() ?? '');
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
        if (!/^(checkbox|radio|file|hidden)$/.test(element.type)) found.add(element.value.trim());
      }
    }
    found.add(document.title);
    return [...found].filter((text) => text !== '');
  }, within);
