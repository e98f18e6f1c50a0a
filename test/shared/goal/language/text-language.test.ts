import { describe, expect, it } from 'vitest';
import { textLanguage } from '#shared/goal/language/text-language';
import { readSet, SETS } from '../../../bench/language-labels.ts';

describe('the language of a text', () => {
  it.each([
    ['Wir wollen die Schadenbearbeitung deutlich schneller machen', 'en', 'de'],
    ['Von 5 Tagen auf 1 Tag', 'en', 'de'],
    ['Reduce the intake time from five days to one day', 'de', 'en'],
    ['We want to make claims faster and better', 'de', 'en'],
  ] as const)('of “%s” in a session in %s is %s', (text, hint, language) => {
    expect(textLanguage(text, hint)).toBe(language);
  });

  it.each([
    ['', 'de'],
    ['42', 'de'],
    ['Use AI', 'en'],
    ['Schaden schneller', 'en'],
    ['Make the Übersicht better for Müller GmbH', 'en'],
    ['Time to Market von 12 auf 6 Monate, The Box', 'de'],
    ['Customer Experience', 'de'],
    ['Der Service Desk and IT', 'de'],
  ] as const)('stays what is expected where “%s” does not clearly say another', (text, hint) => {
    expect(textLanguage(text, hint)).toBe(hint);
  });

  it('is found for every labelled statement, in a session of its own language', () => {
    for (const set of SETS) {
      for (const { text } of readSet(set) ?? [])
        expect(textLanguage(text, set.language), text).toBe(set.language);
    }
  });

  it('is found for nearly every labelled statement in a session of the other language', () => {
    for (const set of SETS) {
      const labels = readSet(set) ?? [];
      const other = set.language === 'de' ? 'en' : 'de';
      const found = labels.filter(({ text }) => textLanguage(text, other) === set.language);
      expect(found.length, set.name).toBeGreaterThanOrEqual(0.75 * labels.length);
    }
  });
});
