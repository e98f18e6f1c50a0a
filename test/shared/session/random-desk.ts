import fc from 'fast-check';
import { carryOut, countingContext, type Desk, openDesk, redo, undo } from './desk.ts';
import { makeCommand, MOVE_TYPES, moveIds } from './moves.ts';

type Chance = Parameters<typeof makeCommand>[2];
type Step = {
  readonly kind: 'undo' | 'redo' | (typeof MOVE_TYPES)[number] | 'batch';
  readonly chance: Chance;
};

const chance: fc.Arbitrary<Chance> = fc.record({
  a: fc.nat({ max: 40 }),
  b: fc.nat({ max: 40 }),
  text: fc.oneof(fc.constantFrom('', 'x', '\u202Eabc', '😀'.repeat(60)), fc.string({ maxLength: 40 })),
  figure: fc.oneof(
    fc.constant(null),
    fc.double({ min: -1e15, max: 1e15, noNaN: true }),
    fc.constantFrom(5.2, 1, -0, 1200, 0.1),
  ),
});

/** Metrics are drawn often, so that there is something to follow. */
const ON_METRICS = MOVE_TYPES.filter((type) => type.startsWith('metric.') || type.startsWith('participant.'));

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...MOVE_TYPES) },
    { weight: 5, arbitrary: fc.constantFrom(...ON_METRICS) },
    { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const, 'undo' as const) },
    { weight: 1, arbitrary: fc.constant('batch' as const) },
  ),
  chance,
});

/** Steps as chance has them, and how far the clock moves at each look: nearly still joins typing, far keeps it apart. */
export const anySteps = fc.tuple(
  fc.array(step, { maxLength: 60, size: 'max' }),
  fc.constantFrom(1, 5_000, 90_000),
);

/** A desk at which the steps were carried out; `after` is told of the desk after each one that did something. */
export const playSteps = (
  [steps, tick]: readonly [readonly Step[], number],
  after: (desk: Desk) => void = () => undefined,
): Desk => {
  const desk = openDesk(undefined, countingContext(tick));
  const newId = moveIds();
  for (const { kind, chance: luck } of steps) {
    if (kind === 'undo' || kind === 'redo') {
      if (!(kind === 'undo' ? undo(desk) : redo(desk))) continue;
    } else {
      const command = makeCommand(kind, desk.session, luck, newId);
      if (!command || !carryOut(desk, command).ok) continue;
    }
    after(desk);
  }
  return desk;
};
