import { withUnit } from '#shared/core/unit-text';
import { say } from '#shared/language/say';
import { formatDate } from '#shared/core/dates';
import { formatMoney } from '#shared/core/money';
import { formatNumber } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import type { DataSource } from '#shared/readiness/data-source';
import type { Integration } from '#shared/readiness/integration';
import {
  dataSourceTitle,
  DIRECTION_WORDS,
  integrationTitle,
  personalDataWords,
  PROTOTYPE_WORDS,
  qualityWords,
  SAMPLE_WORDS,
  usedInWords,
} from '#shared/readiness/words';
import type { Participant } from '#shared/session/participant';
import type { Session } from '#shared/session/session';
import { ROLE_WORDS } from '#shared/session/role-words';
import { cellOr, type Draft, fact, facts, optionalFact, paragraph, personText, strong } from './cells.ts';
import type { Block, Cell, TableBlock } from './content.ts';
import { dateOr } from './format.ts';

/** Whether the data, the connections and the people are ready, each gap in words. */
export const readinessChapter = (session: Session): Draft[] => [
  { id: 'data-sources', title: say`The data`, start: 'flow', blocks: dataBlocks(session) },
  { id: 'integrations', title: say`The connections`, start: 'flow', blocks: integrationBlocks(session) },
  { id: 'team', title: say`The team`, start: 'flow', blocks: teamBlocks(session) },
];

const dataBlocks = (session: Session): Block[] =>
  session.dataSources.length === 0
    ? [paragraph('note', say`No data source has been named yet.`)]
    : session.dataSources.map((source) => dataFacts(session, source));

/** The quality figure with how it was measured; words where one of the two is missing. */
const qualityText = (source: DataSource, locale: string): string => {
  const figure = qualityWords(source, locale);
  if (figure === '') return '';
  return isBlank(source.qualityMethod)
    ? say`${figure}; how it was measured is not said yet`
    : `${figure}: ${source.qualityMethod.trim()}`;
};

const dataFacts = (session: Session, source: DataSource): Block =>
  facts(dataSourceTitle(source), [
    ...(isBlank(source.name) ? [] : [fact(say`System`, source.system)]),
    fact(say`Owner`, personText(session, source.owner)),
    ...optionalFact(say`Format`, source.format),
    fact(say`Can be read from`, dateOr(source.accessDate, session.locale, '')),
    fact(say`Quality`, qualityText(source, session.locale)),
    fact(say`Personal data`, personalDataWords(source)),
    fact(say`Kind`, source.sample === '' ? '' : SAMPLE_WORDS[source.sample]),
    fact(say`Used in`, usedInWords(source)),
  ]);

const integrationBlocks = (session: Session): Block[] =>
  session.integrations.length === 0
    ? [paragraph('note', say`No system has been named that the solution connects to.`)]
    : session.integrations.map((integration) => integrationFacts(session, integration));

const integrationFacts = (session: Session, integration: Integration): Block =>
  facts(integrationTitle(integration), [
    fact(say`Direction`, integration.direction === '' ? '' : DIRECTION_WORDS[integration.direction]),
    fact(say`Interface`, integration.interface),
    fact(say`Owner`, personText(session, integration.owner)),
    fact(say`Environment`, integration.environment),
    fact(say`Authentication`, integration.authentication),
    fact(say`When it fails`, integration.errorRecovery),
    fact(say`Prototype`, integration.tried === '' ? '' : PROTOTYPE_WORDS[integration.tried]),
    fact(say`Connected by`, dateOr(integration.date, session.locale, '')),
    fact(
      say`Costs`,
      integration.cost === null ? '' : formatMoney(integration.cost, session.currency, session.locale),
    ),
  ]);

const teamBlocks = (session: Session): Block[] => [
  ...(session.participants.length === 0
    ? [paragraph('note', say`Nobody has been named yet.`)]
    : [peopleTable(session)]),
  ...raciTables(session),
];

/** "80%", with the days away; all of it where nothing else was said. */
const availabilityText = ({ availability, absences }: Participant, locale: string): string => {
  const share = availability === null ? '' : withUnit(formatNumber(availability, locale), '%', locale);
  const away = absences.map(
    ({ from, to }) => say`${formatDate(from, locale, 'short')} to ${formatDate(to, locale, 'short')}`,
  );
  return [share, ...(away.length === 0 ? [] : [say`away ${away.join('; ')}`])]
    .filter((part) => part !== '')
    .join(', ');
};

const peopleTable = ({ participants, locale }: Session): TableBlock => ({
  kind: 'table',
  title: say`Who takes part`,
  columns: [
    { title: say`Name`, share: 26, align: 'start' },
    { title: say`Position`, share: 26, align: 'start' },
    { title: say`Group`, share: 16, align: 'start' },
    { title: say`Side`, share: 12, align: 'start' },
    { title: say`There for it`, share: 20, align: 'start' },
  ],
  rows: participants.map((person): Cell[] => [
    cellOr(person.name, 'strong', say`a person without a name`),
    cellOr(person.title),
    ROLE_WORDS[person.role],
    person.side === 'client' ? say`Client` : say`Supplier`,
    cellOr(availabilityText(person, locale)),
  ]),
  totals: [],
});

/** Who is responsible, accountable, consulted and informed, phase by phase; only phases that hand something over. */
const raciTables = (session: Session): TableBlock[] => {
  const names = (ids: readonly string[]): string =>
    session.participants
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => (isBlank(name) ? say`a person without a name` : name.trim()))
      .join(', ');
  return session.phases
    .filter(({ deliverables }) => deliverables.length > 0)
    .map((phase) => ({
      kind: 'table',
      title: say`Who answers in ${isBlank(phase.name) ? say`a phase without a name` : phase.name.trim()}`,
      columns: [
        { title: say`Deliverable`, share: 28, align: 'start' },
        { title: say`Accountable`, share: 18, align: 'start' },
        { title: say`Responsible`, share: 18, align: 'start' },
        { title: say`Consulted`, share: 18, align: 'start' },
        { title: say`Informed`, share: 18, align: 'start' },
      ],
      rows: phase.deliverables.map((item): Cell[] => [
        isBlank(item.name) ? cellOr('') : strong(item.name.trim()),
        cellOr(names([item.accountable]), 'plain', say`nobody yet`),
        names(item.responsible),
        names(item.consulted),
        names(item.informed),
      ]),
      totals: [],
    }));
};
