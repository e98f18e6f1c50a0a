/** A verb of change: whether it wants more or less of its object; `either` asks nothing of what it changes. */
export type Change = 'more' | 'less' | 'either';

type Verb = { readonly change: Change; readonly faster: boolean };

/** Weak verbs by stem (the infinitive without "-en"): forms are made by rule. */
const STEMS: Readonly<Record<Change, string>> = {
  either:
    'verbesser optimier vereinfach erleichter beschleunig verschlank straff stärk perfektionier modernisier entlast ' +
    'harmonisier vereinheitlich professionalisier',
  more: 'steiger erhöh vergrößer vergrösser maximier förder ausbau',
  less: 'reduzier senk verringer vermind minimier verkürz verklein vermeid verhinder spar einspar abbau eliminier begrenz',
};

const FASTER = /^(?:beschleunig|verkürz|straff)/;

/** Participles that are not made by the rule. */
const STRONG: Readonly<Record<string, Change>> = {
  retten: 'less',
  gerettet: 'less',
  vermieden: 'less',
  abgebaut: 'less',
  abzubauen: 'less',
  eingespart: 'less',
  einzusparen: 'less',
  ausgebaut: 'more',
  auszubauen: 'more',
  vermindern: 'less',
  vermindert: 'less',
  verkleinern: 'less',
  verkleinert: 'less',
};

const isPrefixed = (stem: string): boolean =>
  /^(?:ver|er|ent|be)/.test(stem) || stem.endsWith('ier') || stem.endsWith('isier');

const formsOf = (
  stem: string,
): {
  readonly infinitive: readonly string[];
  readonly finite: readonly string[];
  readonly participle: readonly string[];
} => {
  const soft = /(?:er|el)$/.test(stem) && !stem.endsWith('ier');
  const e = /[td]$/.test(stem) ? 'e' : '';
  const participle = isPrefixed(stem) ? `${stem}${e}t` : `ge${stem}${e}t`;
  return {
    infinitive: [soft ? `${stem}n` : `${stem}en`],
    finite: [`${stem}${e}t`],
    participle: [participle],
  };
};

const table = (which: 'infinitive' | 'finite' | 'participle'): ReadonlyMap<string, Verb> =>
  new Map(
    (Object.keys(STEMS) as Change[]).flatMap((change) =>
      STEMS[change]
        .split(' ')
        .flatMap((stem) =>
          formsOf(stem)[which].map((form): [string, Verb] => [form, { change, faster: FASTER.test(stem) }]),
        ),
    ),
  );

const strong = Object.entries(STRONG).map(([form, change]): [string, Verb] => [
  form,
  { change, faster: false },
]);

/** Infinitives, which are the forms of "wir …" as well: "verbessern". */
export const INFINITIVES: ReadonlyMap<string, Verb> = table('infinitive');

/** Third persons: "verbessert". Those of prefixed verbs are participles too. */
export const FINITES: ReadonlyMap<string, Verb> = table('finite');

/** Participles and infinitives with "zu" inside: "gesteigert", "abzubauen". */
export const PARTICIPLES: ReadonlyMap<string, Verb> = new Map([...table('participle'), ...strong]);

/** Participles as adjectives: "verbesserte Qualität", "reduzierter Aufwand". */
export const participleOf = (lower: string): Verb | null => {
  const match = /^(.{5,30}t)e[nrsm]?$/.exec(lower);
  return (match && PARTICIPLES.get(match[1] ?? '')) ?? null;
};

/** Nouns of change, also as the last part of a compound: "Kostensenkung", "Effizienzsteigerung". */
export const NOUN_OF_CHANGE =
  /^(.*?)(steigerung|senkung|verbesserung|optimierung|einsparung|einsparungspotenzial|ersparnis|reduktion|reduzierung|beschleunigung|vereinfachung|entlastung|verkürzung|minimierung|erhöhung|verringerung|verminderung|vermeidung|stärkung|verschlankung)(?:en|se|s)?$/;

/** Compounds of gain: "Zeitgewinn", "Effizienzgewinne". */
export const NOUN_OF_GAIN = /^(?:zeit|effizienz|produktivitäts|qualitäts)gewinne?n?$/;

/** Which way a noun of change goes. */
export const directionOf = (head: string): Change => {
  if (/^(?:steigerung|erhöhung|stärkung)/.test(head)) return 'more';
  return /^(?:senkung|einsparung|ersparnis|reduktion|reduzierung|verkürzung|minimierung|verringerung|verminderung|vermeidung|verschlankung)/.test(
    head,
  )
    ? 'less'
    : 'either';
};

/** Whether the noun of change is always about a time. */
export const isFaster = (head: string): boolean => /^(?:beschleunigung|verkürzung)/.test(head);
