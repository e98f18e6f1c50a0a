import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { emptyParticipant, type ParticipantRole } from '#shared/session/participant';
import type { Session } from '#shared/session/session';
import { emptyContent, type TemplateContent } from '#shared/template/content';
import { findNames, type NameDecision, namesOf, settleNames } from '#shared/template/names';
import { blankSession } from '../session/desk.ts';

const person = (name: string, role: ParticipantRole = 'operations') =>
  emptyParticipant(asId(`p-${name.length}-${role}`), role, name);

const session = (change: Partial<Session> = {}): Session => ({
  ...blankSession(),
  client: 'Aldersee Insurance',
  title: 'Claims intake',
  participants: [person('Maria Koch'), person('Dr. Ute Weidt', 'sponsor')],
  ...change,
});

const content = (...texts: readonly string[]): TemplateContent => ({
  ...emptyContent({ name: 'Intake', summary: '', language: 'en' }),
  prompts: texts.map((text, at) => ({ id: asId(`q${at}`), stage: 'frame', text })),
});

const settled = (text: string, decision: NameDecision = 'replace', of: Session = session()): string =>
  settleNames(content(text), namesOf(of), () => decision).prompts[0]?.text ?? '';

describe('names found in the texts of a template', () => {
  it('are the client, the people and the words of the title, each with how often', () => {
    const found = findNames(
      content('What does Aldersee pay Maria Koch?', 'Koch counts claims', 'No name here'),
      namesOf(session()),
    );
    expect(found.map(({ word, kind, texts }) => [word, kind, texts])).toEqual([
      ['Maria Koch', 'person', 1],
      ['Aldersee', 'client', 1],
      ['Claims', 'title', 1],
      ['Koch', 'person', 1],
    ]);
  });

  it.each([
    ['Ask Aldersee Insurance', 'Ask {{client}}'],
    ['ALDERSEE’s claims system', '{{client}}’s {{subject}} system'],
    ['the Alderseeprozess', 'the {{client}}prozess'],
    ['Kochs Liste, not Kochen', '{{person}}s Liste, not Kochen'],
    ['Weidt decides', '{{sponsor}} decides'],
    ['Claims intake time', '{{subject}} time'],
    ['{{client}} and Aldersee', '{{client}} and {{client}}'],
    ['{{Aldersee}}', '{{client}}'],
    ['Insurance as such', 'Insurance as such'],
  ])('are replaced by placeholders: %s', (text, expected) => {
    expect(settled(text)).toBe(expected);
  });

  it('may be left only where they are words of the title', () => {
    expect(settled('Claims of Aldersee', 'keep')).toBe('Claims of {{client}}');
  });

  it('empty the text where that is decided', () => {
    expect(settled('Ask Koch', 'clear')).toBe('');
  });

  it('bring the placeholders that have to be asked for', () => {
    const { placeholders } = settleNames(content('Ask Koch'), namesOf(session()), () => 'replace');
    expect(placeholders).toEqual([{ key: 'person', label: 'A person' }]);
  });

  it('do not stand in what the template is called', () => {
    const named = { ...content(), name: 'Aldersee: claims intake', summary: 'For Maria Koch' };
    const { name, summary } = settleNames(named, namesOf(session()), () => 'replace');
    expect([name, summary]).toEqual([': claims intake', 'For']);
  });

  it('are gone wherever they stand as a word of their own', () => {
    const word = fc.stringMatching(/^[A-Za-zäöüß]{3,12}$/);
    fc.assert(
      fc.property(word, word, fc.constantFrom(' ', ', ', '. ', '-', '\n', '/'), (name, other, gap) => {
        const of = session({ title: '', client: '', participants: [person(name)] });
        const text = settled(`${other}${gap}${name}${gap}${other}`, 'replace', of);
        const words = text
          .replaceAll(/\{\{[a-z]+\}\}/g, '')
          .toLowerCase()
          .split(/[^\p{L}]+/u);
        expect(words).not.toContain(name.toLowerCase());
      }),
    );
  });
});
