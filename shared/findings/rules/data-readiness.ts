import { phrase, said, say } from '#shared/language/say';
import { fieldPath } from '#shared/core/field-path';
import type { Id } from '#shared/core/ids';
import { isBlank, SHORT_TEXT_LIMIT } from '#shared/core/text';
import { type DataSource, emptyDataSource } from '#shared/readiness/data-source';
import { suggestedSources } from '#shared/readiness/suggest';
import { dataSourceTitle } from '#shared/readiness/words';
import type { Command, SimpleCommand } from '#shared/session/command';
import type { Session } from '#shared/session/session';
import { clipText } from '#shared/session/value-words';
import type { Rule, RuleFinding } from '../finding.ts';
import { dayText, isNamed, isPlanned, lackWords, phaseDays, phaseLabel, quoted } from './subject.ts';
import { dataWork } from './plan-tasks.ts';

/** What a source is called in a sentence: its name in quotes, or what it is while it has none. */
const sourceLabel = (source: DataSource): string =>
  isBlank(source.name) && isBlank(source.system) ? say`A data source` : quoted(dataSourceTitle(source));

const sourcePath = ({ id }: DataSource, field: string): string => fieldPath('dataSources', id, field);

/** More are never listed in one step. */
const MOST_LISTED = 100;

/** Lists what the metrics say they are read from; an empty source where they say nothing. */
const listSources = (session: Session): NonNullable<RuleFinding['fix']> => {
  const named = suggestedSources(session.metrics, session.dataSources).slice(0, MOST_LISTED);
  const add =
    (name: string, system: string) =>
    (newId: () => Id): SimpleCommand => ({
      type: 'dataSource.add',
      item: { ...emptyDataSource(newId(), name.slice(0, SHORT_TEXT_LIMIT)), system },
    });
  const [first, ...rest] = named;
  if (!first) return { label: say`Add a data source`, command: add('', '') };
  const label = say`List ${quoted(clipText(first.name))}${rest.length === 0 ? '' : say` and ${rest.length} more`}`;
  if (rest.length === 0) return { label, command: add(first.name, first.system) };
  return {
    label,
    command: (newId): Command => ({
      type: 'batch',
      name: say`list the data sources`,
      commands: named.map(({ name, system }) => add(name, system)(newId)),
    }),
  };
};

const noSource = (session: Session): RuleFinding[] => {
  if (session.dataSources.length > 0 || !isPlanned(session)) return [];
  const [first] = suggestedSources(session.metrics, []);
  return [
    {
      severity: 'must',
      stage: 'readiness',
      path: 'dataSources',
      place: say`Data`,
      statement: first
        ? say`The metrics are read from ${quoted(clipText(first.name))}, and no data source is described`
        : say`Nobody said where the data comes from`,
      advice: say`List every source with its owner, its day of access and its quality; what is not ready is planned for.`,
      fix: listSources(session),
    },
  ];
};

type Field = {
  readonly field: keyof DataSource;
  readonly word: string;
  /** Whether nothing can begin without it. */
  readonly isVital: boolean;
  readonly isMissing: (source: DataSource, session: Session) => boolean;
};

const FIELDS: readonly Field[] = [
  {
    field: 'name',
    word: phrase('name'),
    isVital: false,
    isMissing: ({ name, system }) => isBlank(name) && isBlank(system),
  },
  {
    field: 'owner',
    word: phrase('owner'),
    isVital: true,
    isMissing: ({ owner }, session) => !isNamed(session, owner),
  },
  {
    field: 'accessDate',
    word: phrase('access date'),
    isVital: true,
    isMissing: ({ accessDate }) => accessDate === '',
  },
  {
    field: 'quality',
    word: phrase('quality figure'),
    isVital: false,
    isMissing: ({ quality }) => quality === null,
  },
  {
    field: 'qualityMethod',
    word: phrase('word on how its quality was measured'),
    isVital: false,
    isMissing: ({ quality, qualityMethod }) => quality !== null && isBlank(qualityMethod),
  },
  {
    field: 'personalData',
    word: phrase('word on personal data'),
    isVital: false,
    isMissing: ({ personalData }) => personalData === '',
  },
  {
    field: 'lawfulBasis',
    word: phrase('lawful basis for its personal data'),
    isVital: true,
    isMissing: ({ personalData, lawfulBasis }) =>
      (personalData === 'personal' || personalData === 'special') && lawfulBasis === '',
  },
];

/** A source of later phases only is not what the proof of concept or the pilot waits for. */
const isNeededEarly = ({ usedIn }: DataSource): boolean =>
  usedIn.length === 0 || usedIn.includes('poc') || usedIn.includes('pilot');

const sourceGaps = (session: Session, source: DataSource): RuleFinding[] => {
  const missing = FIELDS.filter(({ isMissing }) => isMissing(source, session));
  const [first] = missing;
  if (!first) return [];
  return [
    {
      severity: isNeededEarly(source) && missing.some(({ isVital }) => isVital) ? 'must' : 'should',
      stage: 'readiness',
      path: sourcePath(source, first.field),
      place: dataSourceTitle(source),
      statement: say`${sourceLabel(source)} has ${lackWords(missing.map(({ word }) => word))}`,
      advice: say`Name who grants access and from which day, measure how good it is, and say what it rests on.`,
    },
  ];
};

/** The team gets access after the first phase that uses the source has begun. */
const lateAccess = (session: Session, source: DataSource): RuleFinding[] => {
  const { accessDate, usedIn } = source;
  const [first] = session.phases
    .filter(({ kind }) => usedIn.includes(kind))
    .flatMap((phase) => {
      const { start } = phaseDays(session, phase);
      return start === '' ? [] : [{ phase, start }];
    })
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
  if (!first || accessDate === '' || accessDate <= first.start) return [];
  const name = phaseLabel(first.phase);
  return [
    {
      severity: 'should',
      stage: 'readiness',
      path: sourcePath(source, 'accessDate'),
      part: 'late',
      place: dataSourceTitle(source),
      statement: say`${sourceLabel(source)} can be read from ${dayText(session, accessDate)}, ${name} starts on ${dayText(session, first.start)}`,
      advice: say`Get access earlier, or let the phase start later.`,
    },
  ];
};

/**
 * R4: every data source has an owner, an access date in time, a quality figure with how it was measured, and a lawful
 * basis where it holds personal data; and somebody gets the data ready before the pilot. Who lists no source at all is
 * asked once there are numbers and phases; tasks are asked for once a phase is in the calendar.
 */
export const dataPrepared: Rule = {
  id: 'R4',
  reason: 2,
  title: 'The data is ready before the pilot',
  source: 'The article’s second reason: clean-up goes into the timeline; GDPR, articles 6 and 9',
  find: (session) => [
    ...noSource(session),
    ...session.dataSources.flatMap((source) => [
      ...sourceGaps(session, source),
      ...lateAccess(session, source),
    ]),
    ...dataWork(session),
  ],
};

const USE_FIELDS = [
  {
    field: 'usedIn',
    words: phrase('in which phases it is used'),
    isMissing: ({ usedIn }: DataSource) => usedIn.length === 0,
  },
  {
    field: 'sample',
    words: phrase('whether it is a curated sample or production data'),
    isMissing: ({ sample }: DataSource) => sample === '',
  },
] as const;

const unsaidUse = (source: DataSource): RuleFinding[] => {
  const missing = USE_FIELDS.filter(({ isMissing }) => isMissing(source));
  const [first] = missing;
  if (!first) return [];
  return [
    {
      severity: 'should',
      stage: 'readiness',
      path: sourcePath(source, first.field),
      place: dataSourceTitle(source),
      statement: say`Nobody said of ${sourceLabel(source).replace(/^A /, 'a ')} ${missing.map(({ words }) => said(words)).join(say`, and `)}`,
      advice: say`What works on a picked sample may fail on what production writes; the plan has to know which.`,
    },
  ];
};

/** A production source is taken into the pilot; where there is none, one is added beside the curated one. */
const namePilotData = ({ dataSources }: Session, curated: DataSource): NonNullable<RuleFinding['fix']> => {
  const real = dataSources.find(({ sample }) => sample === 'production');
  if (real) {
    return {
      label: say`Use ${quoted(clipText(dataSourceTitle(real)))} in the pilot`,
      command: () => ({
        type: 'dataSource.update',
        id: real.id,
        changes: { usedIn: [...real.usedIn, 'pilot'] },
      }),
    };
  }
  return {
    label: say`Name the data of the pilot`,
    command: (newId) => ({
      type: 'dataSource.add',
      item: {
        ...emptyDataSource(
          newId(),
          say`${dataSourceTitle(curated).slice(0, SHORT_TEXT_LIMIT - 20)}, in production`,
        ),
        system: curated.system,
        sample: 'production',
        usedIn: ['pilot'],
      },
    }),
  };
};

/**
 * R5: a proof of concept on curated data is followed by a pilot on named production data. What a source is, and where it
 * is used, is asked of every source, because the silence of both would hide the gap.
 */
export const pilotDataNamed: Rule = {
  id: 'R5',
  reason: 2,
  title: 'The pilot has data of its own',
  source: 'The article’s second reason: demo data is not production data',
  find: (session) => {
    const { dataSources } = session;
    const unsaid = dataSources.flatMap(unsaidUse);
    const curated = dataSources.find(({ sample, usedIn }) => sample === 'curated' && usedIn.includes('poc'));
    const isNamed = dataSources.some(
      ({ sample, usedIn }) => sample === 'production' && usedIn.includes('pilot'),
    );
    if (!curated || isNamed) return unsaid;
    return [
      {
        severity: 'must',
        stage: 'readiness',
        path: 'dataSources',
        place: dataSourceTitle(curated),
        statement: say`The proof of concept works on the curated ${sourceLabel(curated).replace(/^A /, '')}, and nobody named the data of the pilot`,
        advice: say`Name the production data that the pilot reads, and get access to it before the pilot starts.`,
        fix: namePilotData(session, curated),
      },
      ...unsaid,
    ];
  },
};
