import { describe, expect, it } from 'vitest';
import type { Action } from '../../../../renderer/components/actions.ts';
import {
  clipGroups,
  groupActions,
  matchActions,
} from '../../../../renderer/features/palette/match-actions.ts';
import { cpuTime } from '../../../support/cpu-time.ts';

const action = (id: string, label: string, more: Partial<Action> = {}): Action => ({
  id,
  label,
  run: () => undefined,
  ...more,
});

const ACTIONS: readonly Action[] = [
  action('metric.add', 'Add a metric', { group: 'Add' }),
  action('guardrail.add', 'Add a guardrail', { group: 'Add', keywords: 'metric' }),
  action('go.1', 'Metric: Größe der Akte', { group: 'Go to' }),
  action('go.2', 'Metric: Temps passé au café', { group: 'Go to' }),
  action('up', 'Move up: Intake time', { group: 'Metric', isEnabled: false }),
  action('down', 'Move down: Intake time', { group: 'Metric' }),
];
const found = (typed: string, recent: readonly string[] = []) =>
  matchActions(ACTIONS, typed, recent).map(({ id }) => id);

const HEADINGS = { lately: 'Used lately', other: 'Other' };

describe('what fits the typed words', () => {
  it('is all of it while nothing is typed, with what cannot be done last', () => {
    expect(found('  ')).toEqual(['metric.add', 'guardrail.add', 'go.1', 'go.2', 'down', 'up']);
  });

  it('has every word, or its beginning, in any order', () => {
    expect(found('metric add')).toEqual(['metric.add', 'guardrail.add']);
    expect(found('gua')).toEqual(['guardrail.add']);
    expect(found('time down')).toEqual(['down']);
    expect(found('nothing of this')).toEqual([]);
  });

  it('is a registered action before a button of the screen that fits as well', () => {
    const both = [
      action('screen/Catalogue', 'Catalogue', { isEcho: true }),
      action('catalogue.open', 'Find a metric in the catalogue'),
    ];
    expect(matchActions(both, 'catalogue').map(({ id }) => id)).toEqual([
      'catalogue.open',
      'screen/Catalogue',
    ]);
  });

  it('does not ask for capitals or accents', () => {
    expect(found('GROSSE')).toEqual(['go.1']);
    expect(found('cafe')).toEqual(['go.2']);
    expect(found('passe temps')).toEqual(['go.2']);
  });

  it('takes the group and the keywords into account, after the label', () => {
    expect(found('go')).toEqual(['go.1', 'go.2']);
    expect(found('metric')[0]).not.toBe('guardrail.add');
    expect(found('metric')).toContain('guardrail.add');
  });

  it('takes a bare name for the wish to go there, whatever else can be done with it', () => {
    const place = action('go.3', 'Metric: Intake time', { group: 'Go to', isPlace: true });
    const remove = action('delete', 'Delete: Intake time');
    const ids = (typed: string, recent: readonly string[] = []) =>
      matchActions([remove, place], typed, recent).map(({ id }) => id);
    expect(ids('intake')).toEqual(['go.3', 'delete']);
    expect(ids('intake', ['delete'])).toEqual(['go.3', 'delete']);
    expect(ids('delete intake')).toEqual(['delete']);
  });

  it('puts what was used lately before what fits alike', () => {
    expect(found('metric')[0]).toBe('go.1');
    expect(found('metric', ['go.2'])[0]).toBe('go.2');
    expect(found('metric', ['guardrail.add'])[0]).toBe('go.1');
    expect(found('add', ['guardrail.add'])).toEqual(['guardrail.add', 'metric.add']);
  });

  it('stays quick with a long text of any script', () => {
    const typed = 'ا \u202E'.repeat(100_000);
    const began = cpuTime();
    expect(found(typed)).toEqual([]);
    expect(cpuTime() - began).toBeLessThan(100);
  });
});

describe('the headings', () => {
  it('stand in the order of their first action, what was used lately before all', () => {
    expect(groupActions(ACTIONS, [], HEADINGS).map(({ title }) => title)).toEqual(['Add', 'Go to', 'Metric']);
    const [lately, add] = groupActions(ACTIONS, ['go.2', 'gone', 'up', 'metric.add'], HEADINGS);
    expect(lately).toMatchObject({ title: 'Used lately' });
    expect(lately?.actions.map(({ id }) => id)).toEqual(['go.2', 'metric.add']);
    expect(add?.actions.map(({ id }) => id)).toEqual(['guardrail.add']);
  });

  it('are clipped to so many actions, counted on from group to group', () => {
    const groups = groupActions(ACTIONS, [], HEADINGS);
    expect(clipGroups(groups, 3)).toMatchObject({
      groups: [
        { title: 'Add', first: 0 },
        { title: 'Go to', first: 2, actions: [{ id: 'go.1' }] },
      ],
      hidden: 3,
    });
    expect(clipGroups(groups, 100)).toMatchObject({ hidden: 0, groups: [{}, {}, { first: 4 }] });
  });
});
