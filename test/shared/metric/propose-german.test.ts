import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { applyCommand } from '#shared/session/apply-command';
import { proposalsIn, proposalsOf, takeOver } from '#shared/session/take-over';
import { blankSession, countingContext } from '../session/desk.ts';

const today = asDate('2026-11-27');
const proposed = (text: string) => proposalsOf(text, 'de-CH', today);

describe('the metrics that a German text holds', () => {
  it.each([
    [
      'Wir wollen die Schadenbearbeitung mit KI deutlich schneller machen, von 5 Tagen auf 1 Tag bis 30. Juni',
      {
        name: 'Schadenbearbeitung',
        baseline: 5,
        plan: 1,
        unit: 'Tage',
        direction: 'decrease',
        deadline: '2027-06-30',
      },
    ],
    [
      'Die Durchlaufzeit eines Schadens soll im Median von 12 auf 4 Tage sinken.',
      { name: 'Durchlaufzeit eines Schadens', baseline: 12, plan: 4, unit: 'Tage', aggregation: 'median' },
    ],
    [
      'Fehlerquote um 30 % senken',
      { name: 'Fehlerquote', baseline: null, plan: null, change: '30 % weniger', direction: 'decrease' },
    ],
    [
      'Heute dauert die Prüfung 45 Minuten pro Akte',
      { name: 'Prüfung', baseline: 45, unit: 'Minuten', denominator: 'Akte' },
    ],
    ['1.200 Meldungen pro Tag, 60 % weniger', { baseline: 1200, plan: 480, unit: 'Meldungen pro Tag' }],
    [
      '90 % der Anfragen innerhalb von 4 Stunden beantworten',
      { plan: 90, unit: '%', denominator: 'Anfragen' },
    ],
    ['Umsatz verdoppeln', { name: 'Umsatz', change: '2-mal so viel', direction: 'increase' }],
  ])('%s', (text, expected) => {
    expect(proposed(text)).toHaveLength(1);
    expect(proposed(text)[0]).toMatchObject(expected);
  });

  it('keeps the sentence whole over the full stops of a date and an abbreviation', () => {
    const text =
      'Erstens. Kosten von ca. 2 Mio. Franken auf 1 Mio. Franken bis 30. Juni 2027 senken. Danach mehr.';
    expect(proposed(text)[0]).toMatchObject({
      words: 'Kosten von ca. 2 Mio. Franken auf 1 Mio. Franken bis 30. Juni 2027 senken',
      baseline: 2_000_000,
      plan: 1_000_000,
      unit: 'CHF',
      deadline: '2027-06-30',
    });
  });

  it('are read in the language of the text, whatever the session speaks', () => {
    expect(proposalsOf('Reduce the intake time from 5 days to 1 day', 'de-DE', today)[0]).toMatchObject({
      name: 'Intake time',
      unit: 'days',
    });
    expect(proposalsOf('Wir wollen die Dauer von 5 Tagen auf 1 Tag senken', 'en-GB', today)[0]).toMatchObject(
      {
        name: 'Dauer',
        unit: 'Tage',
      },
    );
  });

  it('are taken over in one command, with the words they come from', () => {
    const blank = blankSession();
    const session = {
      ...blank,
      locale: 'de-DE',
      goal: { ...blank.goal, statement: 'Rüstzeit pro Auftrag: heute 55 min, Ziel 30 min.' },
    };
    const [proposal] = proposalsIn(session, 'statement', today);
    const context = countingContext();
    const command =
      proposal && takeOver(session, 'statement', proposal, { id: context.newId(), role: 'primary' });
    const done = command && applyCommand(session, command, context);
    if (!done?.ok) throw new Error('the proposal was refused');
    expect(done.value.session.metrics[0]).toMatchObject({
      name: 'Rüstzeit',
      unit: 'Minuten',
      baseline: { value: 55 },
      plan: { value: 30 },
      origin: { words: 'Rüstzeit pro Auftrag: heute 55 min, Ziel 30 min.' },
    });
  });
});
