import fc from 'fast-check';
import type { SessionFile } from '#shared/document/session-file';
import type { Session } from '#shared/session/session';
import { fileOf } from '../../report/sample-session.ts';

/** What has broken writers of Markdown, CSV, iCalendar, XML and JSON before. */
const TRAPS = [
  '',
  ' ',
  '|',
  '\\|',
  '\\',
  '\\\\|\\',
  'a|b\nc|d',
  '| --- |',
  ':-',
  '---',
  '===',
  '# Heading #',
  '- item',
  '+ item',
  '1. first',
  '1) first',
  '    four spaces',
  '> said',
  '```',
  '`a``b`',
  '~~gone~~',
  '*a* _b_ **c** __d__',
  '<script>alert(1)</script>',
  '<!-- a',
  '&amp; &#124; &copy',
  '[a](javascript:alert(1)) ![b](c)',
  '[x]: http://example.org',
  'https://example.org/a_b_c?d=1&e www.example.org a@b.example',
  '=1+1',
  "+cmd|' /C calc'!A0",
  '-2',
  '@SUM(A1)',
  'x;=1+1',
  '"quoted", "twice"',
  'one\r\ntwo\rthree\u2028four\u2029five\u0085six',
  '\t tab',
  'nul\u0000nul\u0007bell\u001b[31m',
  '\u202Efdp.exe\u202C',
  'שלום | עולם',
  'مرحبا - بالعالم',
  '漢字',
  '👩‍👩‍👧‍👦 🇩🇪',
  'lone \uD800 half',
  'e\u0301\u0301\u0301',
  'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(7),
  'BEGIN:VEVENT\nEND:VCALENDAR',
  ']]></Name>',
] as const;

/** A text of at most 300 characters that somebody might type, paste or send in bad faith. */
export const hostileText = fc.oneof(
  fc.constantFrom(...TRAPS),
  fc
    .array(fc.constantFrom(...TRAPS), { minLength: 2, maxLength: 4 })
    .map((parts) => parts.join(' ').slice(0, 290)),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.stringMatching(/^[-+*_#>|`~[\]()<>!&\\=:;,.'"0-9 \n]{0,40}$/),
);

/** A session file whose names, sentences and words are hostile, and all else as it was. */
export const withHostileTexts = ({ session }: SessionFile): fc.Arbitrary<SessionFile> =>
  fc.array(hostileText, { minLength: 30, maxLength: 30 }).map((texts) => {
    let at = 0;
    const next = (): string => texts[at++ % texts.length] ?? '';
    const changed: Session = {
      ...session,
      title: next(),
      client: next(),
      place: next(),
      goal: { ...session.goal, statement: next(), meaning: next() },
      participants: session.participants.map((person) => ({ ...person, name: next(), title: next() })),
      metrics: session.metrics.map((metric) => ({
        ...metric,
        name: next(),
        unit: next(),
        meter: next(),
        gist: next(),
        baseline: { ...metric.baseline, evidence: next() },
      })),
      phases: session.phases.map((phase) => ({
        ...phase,
        name: next(),
        purpose: next(),
        tasks: phase.tasks.map((task) => ({ ...task, name: next() })),
        budget: phase.budget.map((line) => ({ ...line, label: next() })),
        gate: { ...phase.gate, fallback: next() },
      })),
      decisions: session.decisions.map((decision) => ({ ...decision, statement: next(), reason: next() })),
      signOff: { ...session.signOff, statement: next() },
    };
    return fileOf(changed);
  });
