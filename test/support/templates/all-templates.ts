import { standardAgenda } from '#shared/agenda/standard-agendas';
import { asDate, asInstant } from '#shared/core/dates';
import { asId, type Id } from '#shared/core/ids';
import { STAGES } from '#shared/core/stage';
import { LANGUAGES, type Language } from '#shared/language/language';
import { speaking } from '#shared/language/say';
import { writeTemplateFile } from '#shared/document/template-file';
import { BUILT_IN } from '#shared/metric/catalogue/built-in';
import type { CatalogueEntry } from '#shared/metric/catalogue/entry';
import { GERMAN_BUILT_IN } from '#shared/metric/catalogue/german/all';
import { guardrailFromEntry, metricFromEntry } from '#shared/metric/catalogue/metric-from-entry';
import type { Metric } from '#shared/metric/metric';
import type { Phase } from '#shared/plan/phase';
import { emptyCalendar } from '#shared/plan/plan-settings';
import { standardPlan } from '#shared/plan/standard-plans';
import { EIGHT_WEEKS } from '#shared/plan/standard/eight-weeks';
import { emptyParticipant, participantRoleSchema } from '#shared/session/participant';
import { DEFAULT_SIGN_OFF, emptySession, type Session } from '#shared/session/session';
import { partSize, type TemplateContent, TEMPLATE_PARTS } from '#shared/template/content';
import { takeContent, usualTaking } from '#shared/template/take';
import { makeTemplate, newestRevision, type Template } from '#shared/template/template';
import { COMMON_ASKS, RECIPES, type Recipe } from './cases.ts';

const MADE_AT = asInstant('2026-11-27T00:00:00.000Z');

/** A Monday; the days of a template are counted from it, so any would do. */
const START = asDate('2027-01-04');

const counting = (prefix: string): (() => Id) => {
  let count = 0;
  return () => asId(`${prefix}-${(count += 1)}`);
};

const ENTRIES: Readonly<Record<Language, readonly CatalogueEntry[]>> = { en: BUILT_IN, de: GERMAN_BUILT_IN };

const entryOf = (id: string, language: Language): CatalogueEntry => {
  const entry = ENTRIES[language].find((known) => known.id === id);
  if (!entry) throw new Error(`the catalogue has no ${id}`);
  return entry;
};

const metricsOf = (recipe: Recipe, language: Language): Metric[] => {
  const primary = recipe.metrics.filter(([, role]) => role === 'primary').map(([id]) => asId(id));
  return recipe.metrics.map(([id, role]) => {
    const entry = entryOf(id, language);
    const made =
      role === 'guardrail'
        ? guardrailFromEntry(entry, asId(id), primary)
        : metricFromEntry(entry, asId(id), role);
    return { ...made, origin: { kind: 'catalogue', ref: id, words: entry.name, saidBy: '' } };
  });
};

/** The standard plan compiles gates from metrics with a number: they have one while the plan is made. */
const withNumber = (metric: Metric): Metric => ({
  ...metric,
  must: { ...metric.must, value: 1 },
  plan: { ...metric.plan, value: 1 },
});

const planOf = (metrics: readonly Metric[], language: Language): Phase[] =>
  speaking(language, () =>
    standardPlan(
      EIGHT_WEEKS,
      {
        start: START,
        locale: 'en-GB',
        calendar: emptyCalendar(),
        metrics: metrics.map(withNumber),
        participants: [],
        dataSources: [],
        integrations: [],
      },
      counting('plan'),
    ),
  );

const SIGN_OFF: Readonly<Record<Language, { statement: string; capacities: readonly string[] }>> = {
  en: { statement: DEFAULT_SIGN_OFF, capacities: ['For the client', 'For the supplier'] },
  de: {
    statement:
      'Wir sind mit diesen Kennzahlen, ihren Ausgangswerten und Zielen und mit dem Plan und seinen Toren einverstanden, wie sie hier festgehalten sind.',
    capacities: ['Für den Kunden', 'Für den Anbieter'],
  },
};

const sessionOf = (recipe: Recipe, language: Language): Session => {
  const metrics = metricsOf(recipe, language);
  const bare = emptySession({
    id: asId('template'),
    createdAt: MADE_AT,
    date: START,
    locale: language === 'de' ? 'de-DE' : 'en-GB',
    currency: 'EUR',
  });
  const newPrompt = counting('ask');
  const newSigner = counting('signs');
  const { statement, capacities } = SIGN_OFF[language];
  const asks = [...COMMON_ASKS, ...recipe.asks].toSorted(
    ([one], [other]) => STAGES.indexOf(one) - STAGES.indexOf(other),
  );
  return {
    ...bare,
    prompts: asks.map(([stage, en, de]) => ({ id: newPrompt(), stage, text: language === 'en' ? en : de })),
    agenda: { blocks: standardAgenda(recipe.agenda, language, counting('block')), marks: [] },
    metrics,
    phases: recipe.hasPlan ? planOf(metrics, language) : [],
    participants: participantRoleSchema.options.map((role) => emptyParticipant(asId(`p-${role}`), role)),
    signOff: {
      statement,
      signatories: capacities.map((capacity) => ({ id: newSigner(), participantId: '', capacity })),
      revisions: [],
    },
  };
};

const contentOf = (recipe: Recipe, language: Language): TemplateContent => {
  const parts = new Set(TEMPLATE_PARTS.filter((part) => part !== 'look' && part !== 'catalogue'));
  return takeContent(
    sessionOf(recipe, language),
    // The notes of these agendas and the basis of the reserve are ours: nobody's client stands in them.
    { ...usualTaking(), parts, extras: new Set(['notes']) },
    { name: recipe.name[language], summary: recipe.summary[language], language },
  );
};

/** A built-in template with the words of the list. */
export type BuiltTemplate = {
  readonly file: string;
  readonly recipe: Recipe;
  readonly language: Language;
  readonly template: Template;
};

/** Every built-in template in every language, as the list offers them. */
export const TEMPLATES: readonly BuiltTemplate[] = LANGUAGES.flatMap((language) =>
  RECIPES.map((recipe) => ({
    file: `${recipe.id}-${language}.phaseone-template`,
    recipe,
    language,
    template: makeTemplate(asId(`${recipe.id}-${language}`), contentOf(recipe, language), MADE_AT),
  })),
);

/** A template as the bytes of its file. */
export const templateBytes = ({ template }: BuiltTemplate): Uint8Array => writeTemplateFile(template);

const wordsOf = ({ metrics, blocks }: TemplateContent): string =>
  [...metrics.map(({ name }) => name), ...blocks.map(({ title }) => title)].join(' ');

/** The list that the screen reads. */
export const templateIndex = (): string => {
  const entries = TEMPLATES.map(({ file, recipe, language, template }) => {
    const { content } = newestRevision(template);
    return {
      file,
      id: template.id,
      language,
      kind: recipe.kind,
      name: content.name,
      summary: content.summary,
      words: wordsOf(content),
      sizes: Object.fromEntries(TEMPLATE_PARTS.map((part) => [part, partSize(content, part)])),
    };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
};
