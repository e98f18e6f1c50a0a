import { useMemo, useState } from 'react';
import { isBlank } from '#shared/core/text';
import { type Language, languageOf } from '#shared/language/language';
import type { Session } from '#shared/session/session';
import type { Placeholder, TemplateContent, TemplatePart } from '#shared/template/content';
import {
  findNames,
  type FoundName,
  type Name,
  type NameDecision,
  namesOf,
  settleNames,
  usualDecision,
} from '#shared/template/names';
import { keepOwnWords } from '#shared/template/keep-own-words';
import { KNOWN_KEYS, keysIn, reopened } from '#shared/template/placeholders';
import { takeContent, type TemplateExtra, usualTaking } from '#shared/template/take';
import { textsOf } from '#shared/template/texts-of';

const toggled = <T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> => {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
};

/** The placeholders that somebody wrote into the texts, besides those that every template knows. */
const ownKeys = (content: TemplateContent): readonly string[] => {
  const keys = textsOf({ ...content, placeholders: [], name: ' ', summary: '' }).flatMap(({ text }) =>
    keysIn(text),
  );
  return [...new Set(keys)].filter((key) => !KNOWN_KEYS.some((known) => known === key));
};

const wordKey = ({ word }: Name): string => word.toLowerCase();

/** What is chosen while a session is being saved as a template, and the template that comes of it. */
export type Saving = {
  readonly name: string;
  readonly summary: string;
  /** The language of its texts: what the people say who begin from it. */
  readonly language: Language;
  readonly parts: ReadonlySet<TemplatePart>;
  readonly extras: ReadonlySet<TemplateExtra>;
  readonly found: readonly FoundName[];
  readonly own: readonly Placeholder[];
  readonly content: TemplateContent;
  readonly isNamedAfterClient: boolean;
  readonly setName: (name: string) => void;
  readonly setSummary: (summary: string) => void;
  readonly setLanguage: (language: Language) => void;
  readonly togglePart: (part: TemplatePart) => void;
  readonly toggleExtra: (extra: TemplateExtra) => void;
  readonly decisionOf: (name: Name) => NameDecision;
  readonly decide: (name: Name, decision: NameDecision) => void;
  readonly setLabel: (key: string, label: string) => void;
};

/** The choices of the person: all parts, nothing of the rest, and every name replaced until they say otherwise. */
const useChoices = (head: Pick<TemplateContent, 'name' | 'summary' | 'language'>) => {
  const usual = useState(usualTaking)[0];
  const [name, setName] = useState(head.name);
  const [summary, setSummary] = useState(head.summary);
  const [language, setLanguage] = useState(head.language);
  const [parts, setParts] = useState(usual.parts);
  const [extras, setExtras] = useState(usual.extras);
  const [decisions, setDecisions] = useState<Readonly<Record<string, NameDecision>>>({});
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({});
  return {
    ...{ name, summary, language, parts, extras, decisions, labels, setName, setSummary, setLanguage },
    togglePart: (part: TemplatePart) => setParts((now) => toggled(now, part)),
    toggleExtra: (extra: TemplateExtra) => setExtras((now) => toggled(now, extra)),
    decide: (of: Name, decision: NameDecision) =>
      setDecisions((now) => ({ ...now, [wordKey(of)]: decision })),
    setLabel: (key: string, label: string) => setLabels((now) => ({ ...now, [key]: label.slice(0, 80) })),
  };
};

/** What a template is called at first: as it was before, or not yet; in the session's language. */
const headOf = (session: Session, before: TemplateContent | null) => ({
  name: before?.name ?? '',
  summary: before?.summary ?? '',
  language: before?.language ?? languageOf(session.locale),
});

/** Everything about saving one session as a template. `before` is what it began from or was saved as, where it is known. */
export const useSaving = (session: Session, before: TemplateContent | null): Saving => {
  const choices = useChoices(headOf(session, before));
  const { name, summary, language, parts, extras, decisions, labels } = choices;
  const names = useMemo(() => namesOf(session), [session]);
  const taken = useMemo(() => {
    const bare = takeContent(session, { parts, extras }, { name: ' ', summary: '', language });
    const kept = before === null ? bare : keepOwnWords(bare, session, before);
    return reopened(kept, before?.placeholders ?? []);
  }, [session, language, parts, extras, before]);
  const found = useMemo(() => findNames(taken, names), [taken, names]);
  return useMemo(() => {
    const decisionOf = (of: Name): NameDecision => decisions[wordKey(of)] ?? usualDecision();
    const settled = settleNames({ ...taken, name, summary }, names, (of) =>
      // Only what was shown could be decided; a name that nobody was asked about never stays.
      found.some((one) => wordKey(one) === wordKey(of)) ? decisionOf(of) : usualDecision(),
    );
    const known = new Map(
      [...(before?.placeholders ?? []), ...settled.placeholders].map((one) => [one.key, one.label]),
    );
    const own = ownKeys(settled).map((key) => ({ key, label: labels[key] ?? known.get(key) ?? key }));
    const asked = own.map(({ key, label }) => ({ key, label: isBlank(label) ? key : label }));
    const isNamedAfterClient = settled.name !== name.normalize('NFC').trim().replaceAll(/ {2,}/g, ' ');
    return {
      ...choices,
      ...{ found, own, isNamedAfterClient, decisionOf },
      content: { ...settled, placeholders: asked.slice(0, 40) },
    };
    // The setters are the same at each rendering.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [taken, found, names, name, summary, decisions, labels, before, parts, extras]);
};
