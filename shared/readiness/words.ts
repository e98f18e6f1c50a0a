import { withUnit } from '#shared/core/unit-text';
import { lowered, phrase, said, say, table } from '#shared/language/say';
import { formatNumber } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import { PHASE_KINDS, PHASE_NAMES } from '#shared/plan/phase';
import type { DataSource, LawfulBasis, PersonalData } from './data-source.ts';
import type { Integration, Prototype } from './integration.ts';

/** What screen and report say where a source or an integration has no value yet. */
const UNSAID = phrase('Not said yet');

/** Whether a source holds data of people, in words; "special" are the categories of GDPR, article 9. */
export const PERSONAL_DATA_WORDS: Readonly<Record<PersonalData, string>> = table({
  '': UNSAID,
  none: 'No personal data',
  personal: 'Personal data',
  special: 'Special categories',
});

/** The six bases of GDPR, article 6(1) a to f, in the regulation's own words, shortened. */
export const LAWFUL_BASIS_WORDS: Readonly<Record<LawfulBasis, string>> = table({
  '': UNSAID,
  consent: 'Consent',
  contract: 'Contract',
  'legal-obligation': 'Legal obligation',
  'vital-interests': 'Vital interests',
  'public-task': 'Public task',
  'legitimate-interests': 'Legitimate interests',
});

/** What kind of data the team works with. */
export const SAMPLE_WORDS: Readonly<Record<DataSource['sample'], string>> = table({
  '': UNSAID,
  curated: 'Curated sample',
  production: 'Production data',
});

/** Which way the data goes, seen from the solution. */
export const DIRECTION_WORDS: Readonly<Record<Integration['direction'], string>> = table({
  '': UNSAID,
  read: 'Reads from it',
  write: 'Writes to it',
  both: 'Reads and writes',
});

/** How far the connection was tried. */
export const PROTOTYPE_WORDS: Readonly<Record<Prototype, string>> = table({
  '': UNSAID,
  none: 'Not tried',
  mocked: 'Tried with a mock',
  real: 'Real interface answers',
});

/** The name of a source, else its system, else what it is. Never blank. */
export const dataSourceTitle = ({ name, system }: Pick<DataSource, 'name' | 'system'>): string =>
  [name, system].find((text) => !isBlank(text))?.trim() ?? say`Data source without a name`;

/** The name of the system, else what it is. Never blank. */
export const integrationTitle = ({ system }: Pick<Integration, 'system'>): string =>
  isBlank(system) ? say`Integration without a name` : system.trim();

/** The quality figure in percent, as the locale writes it ("96.5%"); blank while there is none. */
export const qualityWords = ({ quality }: Pick<DataSource, 'quality'>, locale: string): string =>
  quality === null ? '' : withUnit(formatNumber(quality, locale), '%', locale);

/** The stations in which a source is used, in their order: "Proof of concept, Pilot"; blank while none is said. */
export const usedInWords = ({ usedIn }: Pick<DataSource, 'usedIn'>): string =>
  PHASE_KINDS.filter((kind) => usedIn.includes(kind))
    .map((kind) => said(PHASE_NAMES[kind]))
    .join(', ');

/**
 * Personal data and on what its processing rests, as one phrase: "No personal data", "Personal data, contract",
 * "Personal data, no lawful basis yet". Blank while nobody said whether there is any.
 */
export const personalDataWords = ({
  personalData,
  lawfulBasis,
}: Pick<DataSource, 'personalData' | 'lawfulBasis'>): string => {
  if (personalData === '') return '';
  const words = PERSONAL_DATA_WORDS[personalData];
  if (personalData === 'none') return words;
  return `${words}, ${lawfulBasis === '' ? say`no lawful basis yet` : lowered(LAWFUL_BASIS_WORDS[lawfulBasis])}`;
};
