import { describe, expect, it } from 'vitest';
import { emptyBlock } from '#shared/agenda/agenda';
import { asDate, asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { asMinor } from '#shared/core/money';
import { emptyBudgetLine } from '#shared/plan/phase';
import { roomContent, roomLanguage } from '#shared/report/room/room-content';
import {
  isThere,
  neighbour,
  type RoomView,
  sameView,
  viewName,
  viewsInOrder,
} from '#shared/report/room/room-view';
import { emptyInput, emptyRound, type Round } from '#shared/rounds/round';
import type { Session } from '#shared/session/session';
import { sampleFile, SAMPLES } from '../sample-session.ts';

const { session: claims } = sampleFile('claims-intake');

/** Every view that there is of a session. */
const allViews = (session: Session): readonly RoomView[] => [
  ...(['frame', 'measure', 'readiness', 'path', 'review', 'commit'] as const).map((stage): RoomView => ({
    kind: 'stage',
    stage,
  })),
  ...session.metrics.map(({ id }): RoomView => ({ kind: 'metric', id })),
  ...session.rounds.map(({ id }): RoomView => ({ kind: 'round', id })),
  { kind: 'plan' },
  { kind: 'agenda' },
  { kind: 'metric', id: asId('gone') },
  { kind: 'round', id: asId('gone') },
];

const written = (session: Session): string =>
  allViews(session)
    .flatMap((view) => (['en', 'de'] as const).map((language) => roomContent(session, view, language)))
    .map((content) => JSON.stringify(content))
    .join('\n');

/** A canary sings where it stands, and nowhere else. */
const canary = (place: string): string => `canary ${place}`;

const input = (id: string, more: Partial<Round['inputs'][number]> = {}): Round['inputs'][number] => ({
  ...emptyInput(asId(id)),
  personId: asId('p-koch'),
  comment: canary('comment'),
  ...more,
});

const OPTIONS = [
  { id: asId('o-1'), text: 'Intake' },
  { id: asId('o-2'), text: 'Errors' },
];

/** What was entered, in each kind, as a round that is open may never hold it and a revealed one does. */
const roundsOf = (state: Round['state'], secret: string): Round[] =>
  (['ideas', 'number', 'range', 'ranking', 'votes', 'rating'] as const).map((kind) => ({
    ...emptyRound(asId(`${state}-${kind}`), kind, 'measure'),
    question: `Question of ${kind}`,
    options: OPTIONS,
    isAnonymous: false,
    state,
    inputs: ['i-1', 'i-2', 'i-3'].map((id, place) =>
      input(`${state}-${kind}-${id}`, {
        ideas: [secret],
        value: 71_717 + place,
        low: 71_717,
        high: 81_818,
        order: [asId('o-2'), asId('o-1')],
        points: [{ optionId: asId('o-2'), criterionId: '', points: 3 }],
      }),
    ),
  }));

/** A session with a canary in every private place. */
const planted = (): Session => ({
  ...claims,
  agenda: {
    blocks: [
      {
        ...emptyBlock(asId('b-1'), 'Goal', 15, 'frame'),
        purpose: canary('purpose'),
        method: canary('method'),
        materials: canary('materials'),
        notes: canary('notes'),
      },
      { ...emptyBlock(asId('b-2'), 'Metrics', 30, 'measure'), notes: canary('notes') },
    ],
    marks: [
      { id: asId('m-1'), kind: 'begin', blockId: asId('b-1'), at: asInstant('2026-10-08T08:00:00.000Z') },
    ],
  },
  participants: claims.participants.map((person) => ({
    ...person,
    email: canary('email'),
    organisation: canary('organisation'),
    absences: [{ from: asDate('2027-02-01'), to: asDate('2027-02-13') }],
  })),
  acceptedFindings: [
    {
      id: asId('f-1'),
      findingKey: canary('finding'),
      reason: canary('finding reason'),
      acceptedBy: canary('acceptedBy'),
      acceptedAt: asInstant('2026-10-08T08:00:00.000Z'),
    },
  ],
  prompts: [{ id: asId('pr-1'), stage: 'frame', text: canary('prompt') }],
  quotes: [{ id: asId('q-1'), text: canary('quote'), saidBy: asId('p-koch'), stage: 'frame' }],
  tags: [canary('tag')],
  parkingLot: claims.parkingLot.map((item) => ({ ...item, text: canary('parked') })),
  assumptions: claims.assumptions.map((item) => ({
    ...item,
    text: canary('assumption'),
    test: canary('test'),
  })),
  risks: claims.risks.map(
    (risk) =>
      JSON.parse(
        JSON.stringify(risk).replaceAll(
          /"(cause|event|title|text|description)":"[^"]*"/g,
          `"$1":"${canary('risk')}"`,
        ),
      ) as typeof risk,
  ),
  decisions: claims.decisions.map((decision) => ({
    ...decision,
    reason: canary('decision reason'),
    alternatives: canary('alternatives'),
  })),
  metrics: claims.metrics.map((metric) => ({
    ...metric,
    meter: canary('meter'),
    rationale: canary('rationale'),
    stakeholders: canary('stakeholders'),
    risks: canary('metric risks'),
    assumptions: canary('metric assumptions'),
    baseline: { ...metric.baseline, evidence: canary('evidence') },
    benefit: { ...metric.benefit, claimed: asMinor(6_262_626_262) },
  })),
  phases: claims.phases.map((phase) => ({
    ...phase,
    contingency: { ...phase.contingency, basis: canary('contingency') },
    budget: [
      ...phase.budget,
      {
        ...emptyBudgetLine(asId(`${phase.id}-private`), 'people', canary('private line')),
        amount: asMinor(5_353_535_353),
        isPrivate: true,
      },
    ],
  })),
  rounds: [...roundsOf('open', canary('ballot')), ...roundsOf('revealed', 'A revealed idea')],
});

describe('what the room sees', () => {
  it('holds nothing that is private, in any view and any language', () => {
    const text = written(planted());
    expect(text).toContain('A revealed idea');
    expect(text.match(/canary [\w ]*/g) ?? []).toEqual([]);
    for (const person of ['Maria Koch', 'Priya Nair', 'Sam Berger']) expect(text).not.toContain(person);
    expect(text).not.toContain('2027-02');
    // Private money, alone or in a sum, and what a benefit is worth.
    expect(text.replaceAll(/\D/g, '')).not.toContain('53535353');
    expect(text.replaceAll(/\D/g, '')).not.toContain('626262');
  });

  it('holds no cost of a phase that has a private line, and the cost of one that has none', () => {
    const plan = (session: Session): string => JSON.stringify(roomContent(session, { kind: 'plan' }, 'en'));
    expect(plan(claims)).toContain('48,000 EUR');
    const [first, ...others] = claims.phases;
    if (!first) throw new Error('The sample has phases.');
    const budget = first.budget.map((line, place) => ({ ...line, isPrivate: place === 0 }));
    const marked = { ...claims, phases: [{ ...first, budget }, ...others] };
    expect(plan(marked)).not.toContain('48,000 EUR');
    expect(plan(marked)).toContain('95,000 EUR');
    // Neither what is left of the sum, nor any other figure of that phase.
    expect(plan(marked).match(/\d{2,3},\d{3} EUR/g)?.length).toBe(
      (plan(claims).match(/\d{2,3},\d{3} EUR/g)?.length ?? 0) - 2,
    );
  });

  it('shows of an open round neither an entry nor how many there are', () => {
    const rounds = roundsOf('open', canary('ballot'));
    const empty = rounds.map((round) => ({ ...round, inputs: [] }));
    for (const [place, { id }] of rounds.entries()) {
      const view: RoomView = { kind: 'round', id };
      const withEntries = roomContent({ ...claims, rounds }, view, 'en');
      const without = roomContent({ ...claims, rounds: empty }, view, 'en');
      expect([place, withEntries]).toEqual([place, without]);
    }
  });

  it.each([
    ['number', '71,718'],
    ['range', '71,717'],
    ['votes', '9 votes'],
    ['ranking', 'mean rank 1'],
    ['rating', '3 on average'],
  ])('shows the spread of a revealed round: %s', (kind, figure) => {
    const content = roomContent(planted(), { kind: 'round', id: asId(`revealed-${kind}`) }, 'en');
    expect(content.question).toBe(`Question of ${kind}`);
    expect(JSON.stringify(content.screen)).toContain(figure);
  });

  it('says before the first entry whether a round is anonymous', () => {
    const [round] = roundsOf('open', '');
    if (!round) throw new Error('There is a round.');
    const told = (isAnonymous: boolean): string =>
      JSON.stringify(
        roomContent(
          { ...claims, rounds: [{ ...round, isAnonymous }] },
          { kind: 'round', id: round.id },
          'en',
        ),
      );
    expect(told(true)).toContain('Anonymous');
    expect(told(false)).toContain('With names');
  });

  it('shows a metric with its plan, unit, today’s number, day and scale', () => {
    const content = roomContent(claims, { kind: 'metric', id: asId('m-intake') }, 'en');
    expect(content.screen).toMatchObject({
      kind: 'metric',
      name: 'Intake processing time',
      figure: { figure: '1.0', unit: 'days', notes: ['5.2 now', 'by 30 June 2027'], isPlan: true },
    });
    expect(JSON.stringify(content.screen)).toContain('Must 2.0');
  });

  it('makes content of every view of every sample, in pure JSON, with no text below 28 units', () => {
    for (const name of SAMPLES) {
      const { session } = sampleFile(name);
      for (const view of allViews(session)) {
        const content = roomContent(session, view, 'de');
        expect(JSON.parse(JSON.stringify(content))).toEqual(content);
        for (const [, size] of JSON.stringify(content).matchAll(/"size":(\d+)/g))
          expect(Number(size)).toBeGreaterThanOrEqual(28);
      }
    }
  });

  it('takes what is deleted for what is nearest to it', () => {
    const gone = roomContent(claims, { kind: 'metric', id: asId('gone') }, 'en');
    expect(gone.screen).toMatchObject({ kind: 'metric', name: 'Intake processing time' });
    expect(roomContent(claims, { kind: 'round', id: asId('gone') }, 'en').screen.kind).toBe('agenda');
  });

  it('reads in the language of the session, and of one that the product does not speak in that of the interface', () => {
    expect(roomLanguage({ locale: 'de-CH' }, 'en')).toBe('de');
    expect(roomLanguage({ locale: 'en-GB' }, 'de')).toBe('en');
    expect(roomLanguage({ locale: 'fr-FR' }, 'de')).toBe('de');
  });
});

describe('the order of views', () => {
  it('goes through the stages, with each metric in the place of Measure', () => {
    const names = viewsInOrder(claims).map((view) => viewName(claims, view, 'en'));
    expect(names).toEqual([
      'Frame',
      ...claims.metrics.map(({ name }) => name),
      'Readiness',
      'Path',
      'Commit',
    ]);
    const bare = { ...claims, metrics: [] };
    expect(viewsInOrder(bare).map((view) => viewName(bare, view, 'de'))).toEqual([
      'Rahmen',
      'Messen',
      'Bereitschaft',
      'Weg',
      'Zusage',
    ]);
  });

  it('leads from each view to the next and back, and ends at both ends', () => {
    const views = viewsInOrder(claims);
    for (const [place, view] of views.entries()) {
      expect(neighbour(claims, view, 1)).toEqual(views[place + 1] ?? null);
      expect(neighbour(claims, view, -1)).toEqual(views[place - 1] ?? null);
    }
    expect(neighbour(claims, { kind: 'plan' }, 1)).toEqual({ kind: 'stage', stage: 'commit' });
    expect(neighbour(claims, { kind: 'agenda' }, 1)).toEqual(views[0]);
    expect(neighbour(claims, { kind: 'agenda' }, -1)).toBeNull();
    expect(neighbour(claims, null, 1)).toEqual(views[0]);
  });

  it('knows what is there, and that the plan is what Path shows', () => {
    expect(isThere(claims, { kind: 'metric', id: asId('m-intake') })).toBe(true);
    expect(isThere(claims, { kind: 'metric', id: asId('gone') })).toBe(false);
    expect(isThere(claims, { kind: 'round', id: asId('gone') })).toBe(false);
    expect(sameView({ kind: 'plan' }, { kind: 'stage', stage: 'path' })).toBe(true);
    expect(sameView({ kind: 'plan' }, null)).toBe(false);
  });
});
