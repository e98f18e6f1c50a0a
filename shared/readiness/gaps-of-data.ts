import { say } from '#shared/language/say';
import { isBlank } from '#shared/core/text';
import type { DataSource } from './data-source.ts';
import { firstOf, firstSaid, type FoundGap, type ReadinessInput, shortName, technicalLead } from './gap.ts';
import { dataSourceTitle } from './words.ts';

type Part = { readonly source: DataSource; readonly title: string; readonly input: ReadinessInput };

const access = ({ source, title, input }: Part): FoundGap | null =>
  source.accessDate !== ''
    ? null
    : {
        key: `dataSource/${source.id}/access`,
        subject: title,
        statement: say`Nobody has said from which day the team can read it.`,
        path: `dataSources/${source.id}/accessDate`,
        task: {
          name: say`Get access to ${shortName(title)}`,
          kind: 'data',
          phase: 'poc',
          owner: firstSaid(source.owner, technicalLead(input, 'poc')),
          duration: 5,
          effort: 1,
          first: true,
        },
      };

const quality = ({ source, title, input }: Part): FoundGap | null => {
  const isMeasured = source.quality !== null;
  if (isMeasured && !isBlank(source.qualityMethod)) return null;
  return {
    key: `dataSource/${source.id}/quality`,
    subject: title,
    statement: isMeasured
      ? say`The quality figure does not say what it counts and how it was measured.`
      : say`Nobody has measured how good it is.`,
    path: `dataSources/${source.id}/${isMeasured ? 'qualityMethod' : 'quality'}`,
    task: {
      name: say`Measure and clean up ${shortName(title)}`,
      kind: 'data',
      phase: 'poc',
      owner: firstSaid(technicalLead(input, 'poc'), source.owner),
      duration: 5,
      effort: 4,
      first: false,
    },
  };
};

/** Without personal data no basis is needed (GDPR, article 2); with it, one of article 6 is. */
const basis = ({ source, title, input }: Part): FoundGap | null => {
  const isUnknown = source.personalData === '';
  if (source.personalData === 'none' || (!isUnknown && source.lawfulBasis !== '')) return null;
  return {
    key: `dataSource/${source.id}/basis`,
    subject: title,
    statement: isUnknown
      ? say`Nobody has said whether it holds personal data.`
      : say`It holds personal data, and nobody has said on what lawful basis it is used.`,
    path: `dataSources/${source.id}/${isUnknown ? 'personalData' : 'lawfulBasis'}`,
    task: {
      name: say`Settle the lawful basis for ${shortName(title)}`,
      kind: 'data',
      phase: 'poc',
      owner: firstSaid(firstOf(input, 'compliance'), source.owner),
      duration: 5,
      effort: 2,
      first: true,
    },
  };
};

/** A curated sample is good enough where it is used in the proof of concept only and later work has production data. */
const isCovered = ({ usedIn, id }: DataSource, { dataSources }: ReadinessInput): boolean =>
  usedIn.length > 0 &&
  usedIn.every((kind) => kind === 'poc') &&
  dataSources.some(
    (other) => other.id !== id && other.sample === 'production' && other.usedIn.includes('pilot'),
  );

const production = ({ source, title, input }: Part): FoundGap | null => {
  if (source.sample === 'production') return null;
  if (source.sample === 'curated' && isCovered(source, input)) return null;
  return {
    key: `dataSource/${source.id}/production`,
    subject: title,
    statement:
      source.sample === 'curated'
        ? say`It is a curated sample; the pilot needs data as production writes it.`
        : say`Nobody has said whether it is a curated sample or production data.`,
    path: `dataSources/${source.id}/sample`,
    task: {
      name: say`Read production data of ${shortName(title)}`,
      kind: 'data',
      phase: 'pilot',
      owner: firstSaid(source.owner, technicalLead(input, 'pilot')),
      duration: 10,
      effort: 5,
      first: false,
    },
  };
};

/**
 * What a source of data lacks: a day of access, a measured quality, a lawful basis, production data. Access and basis come
 * first in the proof of concept, because nothing can begin without them; production data is work of the pilot.
 */
export const gapsOfDataSource = (source: DataSource, input: ReadinessInput): readonly FoundGap[] => {
  const part = { source, title: dataSourceTitle(source), input };
  return [access(part), basis(part), quality(part), production(part)].filter((gap) => gap !== null);
};
