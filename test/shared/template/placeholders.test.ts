import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { emptyContent, type TemplateContent } from '#shared/template/content';
import { askedBy, fillContent, fillingsOf, fillText, reopened } from '#shared/template/placeholders';

const content = (language: 'en' | 'de', ...texts: readonly string[]): TemplateContent => ({
  ...emptyContent({ name: 'Intake', summary: '', language }),
  placeholders: [{ key: 'product', label: 'Product line' }],
  prompts: texts.map((text, at) => ({ id: asId(`q${at}`), stage: 'frame', text })),
});

describe('placeholders', () => {
  it('are asked for once each, the known ones first', () => {
    const asked = askedBy(
      content('en', 'Which {{product}} of {{client}}?', '{{ Client }} on {{date}}, {{other}}'),
    );
    expect(asked.map(({ key, label }) => [key, label])).toEqual([
      ['client', 'Client'],
      ['date', 'Day of the workshop'],
      ['product', 'Product line'],
      ['other', 'other'],
    ]);
  });

  it('are filled, or stay visibly open in the language of the template, and never in braces', () => {
    const text = 'What does {{client}} want of {{product}}?';
    expect(fillText(text, { client: 'Aldersee' }, content('en'))).toBe(
      'What does Aldersee want of [Product line: open]?',
    );
    expect(fillText('{{client}}', { client: '  ' }, content('de'))).toBe('[Kunde: offen]');
    expect(fillText('{{toString}} {{constructor}}', {}, content('en'))).not.toMatch(/[{}]|function/);
  });

  it('fill a name within its length', () => {
    const long = { ...content('en'), metrics: [] };
    const blocks = [
      {
        id: asId('b'),
        title: `${'x'.repeat(280)} {{client}}`,
        purpose: '',
        method: '',
        minutes: 5,
        day: 1,
        startsAt: '' as const,
        stage: '' as const,
        materials: '',
        notes: '',
      },
    ];
    const filled = fillContent({ ...long, blocks }, { client: 'A'.repeat(100) });
    expect(filled.blocks[0]?.title).toHaveLength(300);
  });

  it('are known again in what they became', () => {
    expect(fillingsOf('{{a}} and {{b}}.', 'one and two.')).toEqual({ a: 'one', b: 'two' });
    expect(fillingsOf('Of {{a}}', 'To one')).toBeNull();
    expect(fillingsOf('{{a}} x', 'one y')).toBeNull();
    expect(fillingsOf('plain', 'plain')).toEqual({});
    expect(fillingsOf('plain', 'plain and more')).toBeNull();
    expect(fillingsOf('{{a}} now', 'now now now')).toEqual({ a: 'now now' });
  });

  it('come back from any text that was filled with plain words', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        const pattern = 'for {{client}}, about {{product}} only';
        const text = fillText(pattern, { client: a, product: b }, content('en'));
        expect(fillingsOf(pattern, text)).toEqual({ client: a, product: b });
      }),
    );
  });

  it('that nobody filled in become placeholders again', () => {
    const template = content('de', 'Was will {{client}} mit {{product}}?');
    const begun = fillContent(template, {});
    const again = reopened({ ...begun, placeholders: [] }, template.placeholders);
    expect(again.prompts).toEqual(template.prompts);
    expect(again.placeholders).toEqual(template.placeholders);
  });
});
