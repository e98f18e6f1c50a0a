import { describe, expect, it } from 'vitest';
import { analyseWhole } from '#shared/goal/language/analyse';
import { toLabelled } from '#shared/goal/language/labelled';
import { textLanguage } from '#shared/goal/language/text-language';
import { ARGUABLE } from '../../../bench/language-arguable.ts';
import { readSet, SETS } from '../../../bench/language-labels.ts';
import { scoreSet, valueOf } from '../../../bench/language-score.ts';

/** What has been reached, a little below; it may rise and never fall. */
const REACHED = {
  en: { measurable: 0.99, quantities: [0.96, 0.97], roles: 0.95, vague: [0.95, 0.97] },
  de: { measurable: 0.98, quantities: [0.98, 0.98], roles: 0.95, vague: [0.97, 0.96] },
} as const;

const sets = SETS.map((set) => ({ ...set, labels: readSet(set) }));

describe('on labelled statements', () => {
  for (const { name, labels, language } of sets) {
    const score =
      labels &&
      scoreSet(labels, ({ id, text }) => toLabelled(id, analyseWhole(text, textLanguage(text, language))));
    const reached = REACHED[language];
    const title = score ? name : `${name}: SKIPPED, as the file with the labels is not here`;

    it.skipIf(score === null)(`measures are as good as they were: ${title}`, () => {
      const { measurable, quantities, roles, vague } = score!;
      expect(valueOf(measurable.precision)).toBeGreaterThanOrEqual(reached.measurable);
      expect(valueOf(measurable.recall)).toBeGreaterThanOrEqual(reached.measurable);
      expect(valueOf(quantities.precision)).toBeGreaterThanOrEqual(reached.quantities[0]);
      expect(valueOf(quantities.recall)).toBeGreaterThanOrEqual(reached.quantities[1]);
      expect(valueOf(roles)).toBeGreaterThanOrEqual(reached.roles);
      expect(valueOf(vague.precision)).toBeGreaterThanOrEqual(reached.vague[0]);
      expect(valueOf(vague.recall)).toBeGreaterThanOrEqual(reached.vague[1]);
    });

    it.skipIf(labels === null)(`labelled phrases and spans stand in their statement: ${title}`, () => {
      for (const { text, quantities, vague } of labels!) {
        for (const phrase of [...vague, ...quantities.map(({ span }) => span)])
          expect(text).toContain(phrase);
      }
    });
  }

  it('names arguable labels of statements that are there', () => {
    const ids = new Set(sets.flatMap(({ labels }) => (labels ?? []).map(({ id }) => id)));
    const known = ARGUABLE.filter(({ id }) => ids.has(id) || sets.some(({ labels }) => labels === null));
    expect(known).toHaveLength(ARGUABLE.length);
  });
});
