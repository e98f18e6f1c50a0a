import { formsOf } from './inflections.ts';

/** In which direction a verb moves its object. */
export type Direction = 'up' | 'down' | 'better' | 'faster';

/** A verb of change in one of its forms. `needsBenefit`: it is a claim only before a word that names a benefit. */
export type ChangeVerb = {
  readonly base: string;
  readonly form: 'base' | 'third' | 'past' | 'ing';
  readonly direction: Direction;
  readonly needsBenefit: boolean;
};

const list = (text: string): readonly string[] => text.split(' ');

/** Verbs that claim a benefit of whatever object they have. British and American spelling. */
const BARE: Readonly<Record<Direction, readonly string[]>> = {
  better: list('improve enhance strengthen optimize optimise streamline simplify bolster'),
  up: list('increase maximize maximise boost heighten elevate'),
  down: list('reduce decrease minimize minimise lessen alleviate mitigate shorten diminish lower'),
  faster: list('accelerate expedite'),
};

/** Verbs with other common senses: they count where their object is a benefit ("cut costs", "save time"). */
const WITH_BENEFIT: Readonly<Record<Direction, readonly string[]>> = {
  better: list(
    'add drive gain yield achieve create bring deliver realize realise ensure provide produce generate',
  ),
  up: list('raise grow amplify expand broaden widen'),
  down: list('save cut ease relieve trim shrink drop slash curb clear conserve avoid offload limit'),
  faster: list('speed'),
};

const entriesOf = (verbs: Readonly<Record<Direction, readonly string[]>>, needsBenefit: boolean) =>
  (Object.entries(verbs) as [Direction, readonly string[]][]).flatMap(([direction, bases]) =>
    bases.flatMap((base): [string, ChangeVerb][] => {
      const forms = formsOf(base);
      return (['past', 'ing', 'third', 'base'] as const).map((form) => [
        forms[form],
        { base, form, direction, needsBenefit },
      ]);
    }),
  );

/**
 * Verbs of change in every form, by the form: the heads of benefit claims ("improve", "reduces", "streamlining",
 * "enhanced"). In terms of ISO/IEC/IEEE 29148 a claim without a level is an unbounded term.
 */
export const CHANGE_VERBS: ReadonlyMap<string, ChangeVerb> = new Map([
  ...entriesOf(WITH_BENEFIT, true),
  ...entriesOf(BARE, false),
]);

/** Verbs that only claim something where they come with what is added ("create efficiencies"), not with any benefit. */
export const PRODUCING_VERBS: ReadonlySet<string> = new Set(
  list('add drive gain yield achieve create bring deliver realize realise provide produce generate'),
);

/** Nouns of change: a claim before "in" or "of" ("reduction in errors"), and behind a benefit ("cost reduction"). */
export const CHANGE_NOUNS: ReadonlySet<string> = new Set(
  list(
    'reduction reductions improvement improvements increase increases decrease decreases enhancement enhancements ' +
      'acceleration optimization optimisation minimization',
  ),
);

/** Nouns that are a claim by themselves where a benefit stands before them: "cost savings", "efficiency gains". */
export const GAIN_NOUNS: ReadonlySet<string> = new Set(list('savings saving gains avoidance'));
