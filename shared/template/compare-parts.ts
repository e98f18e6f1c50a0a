import type { Id } from '#shared/core/ids';
import {
  BUDGET_FIELDS,
  BLOCK_FIELDS,
  CRITERION_FIELDS,
  ENTRY_FIELDS,
  METRIC_FIELDS,
  PHASE_FIELDS,
  TASK_FIELDS,
} from './compared-fields.ts';
import type { Phase } from '#shared/plan/phase';
import type { SimpleCommand } from '#shared/session/command';
import { isDefaultSignOff, type Session } from '#shared/session/session';
import type { BroughtIn } from './begin.ts';
import { type ComparedEntry, compareLists, compareOne, type ListRule, type ThreeLists } from './compare.ts';

/** A session with two states of its template as they would look in it; `base` is undefined where it is not kept. */
export type Compared = {
  readonly session: Session;
  readonly base: BroughtIn | undefined;
  readonly next: BroughtIn;
};

/** Changes come from fields of the same entry, so they have its types; the command's schema checks them again. */
const command = (made: object): SimpleCommand => made as SimpleCommand;

const lists = <K extends 'prompts' | 'metrics' | 'phases' | 'catalogue'>(
  { session, base, next }: Compared,
  key: K,
): ThreeLists<Session[K][number]> => ({ base: base?.[key], next: next[key], here: session[key] });

const prompts = (compared: Compared): readonly ComparedEntry[] =>
  compareLists(lists(compared, 'prompts'), {
    part: 'prompts',
    kind: 'prompt',
    fields: ['stage', 'text'],
    nameOf: ({ text }) => text,
    add: (item, index) => ({ type: 'prompt.add', item, index }),
    update: (id, changes) => command({ type: 'prompt.update', id, changes }),
  });

const blocks = ({ session, base, next }: Compared): readonly ComparedEntry[] => {
  const begun = new Set<string>(session.agenda.marks.map(({ blockId }) => blockId));
  return compareLists(
    { base: base?.blocks, next: next.blocks, here: session.agenda.blocks },
    {
      part: 'agenda',
      kind: 'block',
      fields: BLOCK_FIELDS,
      nameOf: ({ title }) => title,
      add: (item, index) => ({ type: 'agendaBlock.add', item, index }),
      update: (id, changes) => command({ type: 'agendaBlock.update', id, changes }),
      isLocked: ({ id, planned }) => begun.has(id) || planned !== null,
    },
  );
};

const metrics = (compared: Compared): readonly ComparedEntry[] =>
  compareLists(lists(compared, 'metrics'), {
    part: 'metrics',
    kind: 'metric',
    fields: METRIC_FIELDS,
    nameOf: ({ name }) => name,
    add: (item, index) => ({ type: 'metric.add', item, index }),
    update: (id, changes) => command({ type: 'metric.update', id, changes }),
    isLocked: ({ actuals }) => actuals.length > 0,
  });

type PartOfPhase = 'task' | 'deliverable' | 'budgetLine' | 'criterion';

const inPhase = <T extends { readonly id: Id }>(
  { id: phaseId }: Phase,
  kind: PartOfPhase,
  rest: Pick<ListRule<T>, 'fields' | 'nameOf'> & { readonly isLocked?: ListRule<T>['isLocked'] },
): ListRule<T> => ({
  part: 'plan',
  kind,
  fields: rest.fields,
  nameOf: rest.nameOf,
  ...(rest.isLocked && { isLocked: rest.isLocked }),
  add: (item, index) => command({ type: `${kind}.add`, phaseId, item, index }),
  update: (id, changes) => command({ type: `${kind}.update`, phaseId, id, changes }),
});

/** Criteria have no name of their own: they are named by their metric. */
const criterionName = ({ session, next }: Compared, metricId: string): string =>
  [...session.metrics, ...next.metrics].find(({ id }) => id === metricId)?.name ?? '';

const insidePhase = (here: Phase, compared: Compared): readonly ComparedEntry[] => {
  const next = compared.next.phases.find(({ id }) => id === here.id);
  const base = compared.base?.phases.find(({ id }) => id === here.id);
  if (next === undefined) return [];
  /** The room may have moved a task to another phase: it stays there. */
  const elsewhere = new Set<string>(
    compared.session.phases
      .filter(({ id }) => id !== here.id)
      .flatMap(({ tasks }) => tasks.map(({ id }) => id)),
  );
  /** Thresholds that were agreed on, and a gate that was decided, are no template's business any more. */
  const isSettled = here.gate.agreed !== null || here.gate.decision !== null;
  const criteria = compareLists(
    { base: base?.gate.criteria, next: next.gate.criteria, here: here.gate.criteria },
    inPhase(here, 'criterion', {
      fields: CRITERION_FIELDS,
      nameOf: ({ metricId }) => criterionName(compared, metricId),
      isLocked: () => isSettled,
    }),
  );
  return [
    ...compareOne(
      { base: base?.gate, next: next.gate, here: here.gate },
      {
        ...{ part: 'plan', kind: 'gate', id: here.id, name: here.name, isLocked: isSettled },
        fields: ['date', 'outcomes', 'fallback'],
        update: (changes) => command({ type: 'gate.update', phaseId: here.id, changes }),
      },
    ),
    ...compareLists(
      { base: base?.tasks, next: next.tasks.filter(({ id }) => !elsewhere.has(id)), here: here.tasks },
      inPhase(here, 'task', { fields: TASK_FIELDS, nameOf: ({ name }) => name }),
    ),
    ...compareLists(
      { base: base?.deliverables, next: next.deliverables, here: here.deliverables },
      inPhase(here, 'deliverable', { fields: ['name'], nameOf: ({ name }) => name }),
    ),
    ...compareLists(
      { base: base?.budget, next: next.budget, here: here.budget },
      inPhase(here, 'budgetLine', { fields: BUDGET_FIELDS, nameOf: ({ label }) => label }),
    ),
    ...(isSettled ? criteria.filter(({ change }) => change !== 'added') : criteria),
  ];
};

const plan = (compared: Compared): readonly ComparedEntry[] => [
  ...compareLists(lists(compared, 'phases'), {
    part: 'plan',
    kind: 'phase',
    fields: PHASE_FIELDS,
    nameOf: ({ name }) => name,
    add: (item, index) => ({ type: 'phase.add', item, index }),
    update: (id, changes) => command({ type: 'phase.update', id, changes }),
  }),
  ...compared.session.phases.flatMap((phase) => insidePhase(phase, compared)),
];

/** Somebody who is needed and whom neither the template had before nor the room has. People here are never changed. */
const roles = ({ session, base, next }: Compared): readonly ComparedEntry[] => {
  const isKnown = ({ role, side }: Session['participants'][number]): boolean =>
    [...session.participants, ...(base?.participants ?? [])].some(
      (person) => person.role === role && person.side === side,
    );
  return next.participants
    .filter((person) => !isKnown(person))
    .map((item) => ({
      ...({ part: 'roles', kind: 'role', id: item.id, change: 'added', fields: [] } as const),
      name: item.title === '' ? item.role : item.title,
      commands: [{ type: 'participant.add', item }],
    }));
};

const catalogue = (compared: Compared): readonly ComparedEntry[] =>
  compareLists(lists(compared, 'catalogue'), {
    part: 'catalogue',
    kind: 'catalogueEntry',
    fields: ENTRY_FIELDS,
    nameOf: ({ name }) => name,
    add: (item, index) => ({ type: 'catalogueEntry.add', item, index }),
    update: (id, changes) => command({ type: 'catalogueEntry.update', id, changes }),
  });

const look = ({ session, base, next }: Compared): readonly ComparedEntry[] =>
  next.look === null
    ? []
    : compareOne(
        { base: base?.look ?? undefined, next: next.look, here: session.look },
        {
          ...{ part: 'look', kind: 'look', id: 'look', name: '' },
          // A template without a logo takes none away.
          fields: ['paper', 'accent', 'confidentiality', ...(next.look.logo === null ? [] : ['logo'])],
          update: (changes) => command({ type: 'look.update', changes }),
        },
      );

const signOff = ({ session, base, next }: Compared): readonly ComparedEntry[] => {
  if (next.signOff === null) return [];
  const { statement, signatories } = session.signOff;
  const isSigned = session.signOff.revisions.length > 0;
  const isUsual = isDefaultSignOff(statement) && (base?.signOff ?? null) === null;
  return [
    ...compareOne(
      {
        base: base?.signOff ?? (isUsual ? { statement } : undefined),
        next: next.signOff,
        here: { statement },
      },
      {
        ...{ part: 'signOff', kind: 'signOff', id: 'sign-off', name: '', isLocked: isSigned },
        fields: ['statement'],
        update: (changes) => command({ type: 'signOff.update', changes }),
      },
    ),
    ...compareLists(
      { base: base?.signOff?.signatories, next: next.signOff.signatories, here: signatories },
      {
        part: 'signOff',
        kind: 'signatory',
        fields: ['capacity'],
        nameOf: ({ capacity }) => capacity,
        add: (item, index) => ({ type: 'signatory.add', item, index }),
        update: (id, changes) => command({ type: 'signatory.update', id, changes }),
        isLocked: () => isSigned,
      },
    ),
  ];
};

/** The rule of each part, in the order in which parts are shown. */
const RULES = [prompts, blocks, metrics, plan, roles, catalogue, look, signOff];

/** Every difference of a session and the newest state of its template, part by part. */
export const compareParts = (compared: Compared): readonly ComparedEntry[] =>
  RULES.flatMap((rule) => rule(compared));
