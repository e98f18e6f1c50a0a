import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { speaking } from '#shared/language/say';
import { effectiveCriterion } from '#shared/plan/gate-criteria';
import { planOverBookings } from '#shared/plan/plan-load';
import { STANDARD_PLANS, standardPlan } from '#shared/plan/standard-plans';
import { emptyDataSource } from '#shared/readiness/data-source';
import { emptyIntegration } from '#shared/readiness/integration';
import { ids, KNOWN, METRIC, named, person, planOf, TEAM } from './support/standard-inputs.ts';

describe('a standard plan in a room', () => {
  const { phases } = planOf(named('eight-weeks'), KNOWN);

  it('gives each task to the group that does it', () => {
    const owners = new Map(phases.flatMap(({ tasks }) => tasks.map(({ name, owner }) => [name, owner])));
    expect(owners.get('Build the first version on real cases')).toBe('technical');
    expect(owners.get('Pilot report and final business case')).toBe('operations');
    expect(owners.get('Train the people of the pilot')).toBe('end-user');
    expect(owners.get('Data protection check')).toBe('compliance');
    expect(phases.map(({ gate }) => gate.decider)).toEqual(Array(4).fill('sponsor'));
    expect(phases.map(({ technicalOwner }) => technicalOwner)).toEqual(Array(4).fill('technical'));
  });

  it('asks nobody for more than they have', () => {
    for (const template of STANDARD_PLANS) {
      for (const inputs of [KNOWN, { ...KNOWN, dataSources: [], integrations: [] }]) {
        const plan = { phases: standardPlan(template, inputs, ids()), calendar: inputs.calendar };
        expect(planOverBookings(plan, TEAM)).toEqual([]);
      }
    }
  });

  it('leaves an owner blank where the room has nobody of the group', () => {
    const without = { ...KNOWN, participants: TEAM.filter(({ role }) => role !== 'compliance') };
    const tasks = standardPlan(named('twelve-weeks'), without, ids()).flatMap(({ tasks: own }) => own);
    expect(tasks.filter(({ owner }) => owner === '').map(({ name }) => name)).toContain(
      'Independent validation',
    );
    expect(tasks.some(({ owner }) => owner === 'technical')).toBe(true);
  });

  it('lets only the client answer for what is handed over', () => {
    const supplier = { ...person('operations', 'Rob Supplier'), id: asId('rob'), side: 'supplier' as const };
    const own = standardPlan(named('eight-weeks'), { ...KNOWN, participants: [supplier] }, ids());
    expect(
      own.flatMap(({ deliverables }) => deliverables.map(({ accountable }) => accountable)),
    ).not.toContain('rob');
    expect(own[0]?.operationalOwner).toBe('rob');
  });

  it('has a data task for each of at most three sources, and a task for each system', () => {
    const [poc, pilot] = phases;
    const names = (poc?.tasks ?? []).map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('Get '))).toEqual([
      'Get Letters ready: access, extract, clean-up',
      'Get Claims ready: access, extract, clean-up',
      'Get Mails ready: access, extract, clean-up',
    ]);
    expect(pilot?.tasks.filter(({ kind }) => kind === 'integration').map(({ name }) => name)).toEqual([
      'Connect Guidewire by its real interface',
      'Connect Archive by its real interface',
    ]);
  });

  it('leaves out a source that the proof of concept does not use', () => {
    const sources = [{ ...emptyDataSource(asId('s1'), 'Letters'), usedIn: ['pilot' as const] }];
    const [poc] = standardPlan(named('eight-weeks'), { ...KNOWN, dataSources: sources }, ids());
    expect(poc?.tasks[0]?.name).toBe('Get the data ready: access, extract, clean-up');
  });

  it('is laid out in the language that is spoken, with its waves numbered and the same days', () => {
    const template = named('twelve-weeks');
    const german = speaking('de', () => standardPlan(template, KNOWN, ids()));
    const english = standardPlan(template, KNOWN, ids());
    const words = (plan: typeof english) =>
      plan.flatMap(({ name, purpose, tasks, deliverables, budget, gate, contingency }) => [
        ...[name, purpose, gate.fallback, contingency.basis],
        ...[...tasks, ...deliverables].map((entry) => entry.name),
        ...budget.map(({ label }) => label),
        ...gate.criteria.map(({ evidence }) => evidence),
      ]);
    const [said, heard] = [words(german), words(english)];
    const same = said.filter((text, at) => text === heard[at]);
    expect([...new Set(same)]).toEqual(['Pilot']);
    expect(said.filter((text) => /[{}]/.test(text))).toEqual([]);
    expect(said).toContain('Die Teams von Welle 3 schulen');
    expect(said).toContain('Pilotlauf: „Intake time“ jede Woche ablesen');
    const lengths = (plan: typeof english) =>
      plan.flatMap(({ tasks }) => tasks.map(({ duration }) => duration));
    expect(lengths(german)).toEqual(lengths(english));
  });

  it('gives a source and a system to the person who owns them', () => {
    const inputs = {
      ...KNOWN,
      dataSources: [{ ...emptyDataSource(asId('s1'), 'Letters'), owner: asId('operations') }],
      integrations: [{ ...emptyIntegration(asId('i1'), 'Archive'), owner: asId('compliance') }],
    };
    const [poc] = standardPlan(named('eight-weeks'), inputs, ids());
    const ownerOf = (part: string) => poc?.tasks.find(({ name }) => name.includes(part))?.owner;
    expect(ownerOf('Letters')).toBe('operations');
    expect(ownerOf('Archive')).toBe('compliance');
  });

  it('decides at each gate by the metrics, over what the plan has time to look at', () => {
    for (const phase of phases) {
      expect(phase.gate.criteria.map(({ metricId }) => metricId)).toEqual(['intake', 'complaints']);
      expect(phase.gate.criteria.every(({ pinned }) => !pinned)).toBe(true);
      const evidence = phase.tasks.find(({ id }) => id === phase.gate.criteria[0]?.evidenceTask);
      expect(evidence?.name).toContain('“Intake time”');
    }
    expect(phases.map(({ gate }) => gate.criteria[0]?.countUnit)).toEqual([
      'cases',
      'weeks',
      'weeks',
      'months',
    ]);
    const [first] = phases[1]?.gate.criteria ?? [];
    expect(first && effectiveCriterion(first, KNOWN.metrics)).toEqual({
      comparator: 'at-most',
      value: 2,
      unit: 'days',
    });
  });

  it('keeps signs that mean something to a replacement as they are', () => {
    const metrics = [{ ...METRIC, name: 'Cost in $& a case' }];
    const [poc] = standardPlan(named('eight-weeks'), { ...KNOWN, metrics }, ids());
    expect(poc?.tasks.some(({ name }) => name.includes('“Cost in $& a case”'))).toBe(true);
  });
});
