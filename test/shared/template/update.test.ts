import { beforeEach, describe, expect, it } from 'vitest';
import { asDate, asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { integrityProblem } from '#shared/session/integrity';
import { type Session, sessionSchema } from '#shared/session/session';
import { beginFrom } from '#shared/template/begin';
import { TEMPLATE_PARTS, type TemplateContent, type TemplatePart } from '#shared/template/content';
import { fillingsOfSession } from '#shared/template/fillings-of-session';
import { keepOwnWords } from '#shared/template/keep-own-words';
import { takeContent, usualTaking } from '#shared/template/take';
import { makeTemplate, newestRevision, type Template, withRevision } from '#shared/template/template';
import { templateUpdate, updateCommand } from '#shared/template/update';
import { TEMPLATES } from '../../support/templates/all-templates.ts';
import { blankSession, carryOut, openDesk, undo } from '../session/desk.ts';

const AT = asInstant('2026-11-27T09:00:00.000Z');
const TODAY = asDate('2026-11-27');

const invoice = (): TemplateContent => {
  const built = TEMPLATES.find(
    ({ recipe, language }) => recipe.id === 'invoice-processing' && language === 'en',
  );
  if (!built) throw new Error('the template is not there');
  return newestRevision(built.template).content;
};

const begun = (template: Template): Session => {
  const { number, content } = newestRevision(template);
  return beginFrom(blankSession(), {
    origin: { id: template.id, name: content.name, revision: number },
    content,
    title: 'Invoices',
    client: 'Aldersee',
    date: asDate('2026-11-27'),
    planStart: asDate('2027-02-06'),
    fillings: { client: 'Aldersee', sponsor: 'Ute Weidt' },
  });
};

let template: Template;
beforeEach(() => {
  template = makeTemplate(asId('t'), invoice(), AT);
});

describe('a session that begins from a template', () => {
  it('is whole, has the plan on working days from the start, and nobody in it but who was named', () => {
    const session = begun(template);
    expect(sessionSchema.safeParse(session).error).toBeUndefined();
    expect(integrityProblem(session)).toBeNull();
    // 6 February 2027 is a Saturday.
    expect(session.phases[0]?.start).toBe('2027-02-08');
    expect(session.phases.every(({ gate }) => gate.date > '2027-02-08')).toBe(true);
    expect(session.participants.filter(({ name }) => name !== '')).toMatchObject([
      { role: 'sponsor', name: 'Ute Weidt' },
    ]);
    expect(JSON.stringify(session)).not.toContain('{{');
    expect(session.prompts[0]?.text).toContain('Aldersee');
    expect(session.template).toEqual({ id: 't', name: 'Invoice processing', revision: 1 });
  });

  it('still shows with what it was filled', () => {
    const session = { ...begun(template), client: 'Another name since' };
    expect(fillingsOfSession(session, invoice())).toMatchObject({ client: 'Aldersee', sponsor: 'Ute Weidt' });
  });
});

const newer = (change: (content: TemplateContent) => TemplateContent): Template =>
  withRevision(template, change(invoice()), AT);

const all = new Set<TemplatePart>(TEMPLATE_PARTS);

const changed = (content: TemplateContent): TemplateContent => ({
  ...content,
  prompts: [
    { ...content.prompts[0]!, text: 'A better question for {{client}}?' },
    { ...content.prompts[1]!, text: 'Also better?' },
    { id: asId('new-prompt'), stage: 'frame', text: 'New for {{client}}' },
    ...content.prompts.slice(2),
  ],
  metrics: content.metrics.map((metric, at) => (at === 0 ? { ...metric, meter: 'A better meter' } : metric)),
  phases: content.phases.map((phase, at) =>
    at === 0
      ? {
          ...phase,
          tasks: [
            ...phase.tasks.map((task, place) => (place === 1 ? { ...task, duration: 3 } : task)),
            {
              id: asId('new-task'),
              name: 'Ask the auditors',
              kind: 'evaluation' as const,
              duration: 2,
              effort: null,
              links: [{ from: phase.tasks[0]!.id, type: 'FS' as const, lag: 0 }],
              start: null,
              due: null,
            },
          ],
        }
      : phase,
  ),
});

describe('a newer revision of the template', () => {
  it('is nothing while there is none, or for a session of another template', () => {
    expect(templateUpdate(begun(template), template, TODAY)).toBeNull();
    const other = { ...begun(template), template: { id: asId('other'), name: 'x', revision: 1 } };
    expect(templateUpdate(other, newer(changed), TODAY)).toBeNull();
  });

  it('shows nothing where nothing changed but the name', () => {
    const update = templateUpdate(
      begun(template),
      newer((content) => ({ ...content, name: 'Other' })),
      TODAY,
    );
    expect(update).toMatchObject({ from: 1, to: 2, name: 'Other', entries: [] });
  });

  it('is taken over in one step, placeholders filled, and undone in one', () => {
    const before = begun(template);
    const update = templateUpdate(before, newer(changed), TODAY)!;
    const desk = openDesk(before);
    carryOut(desk, updateCommand(before, update, all, 'take over'));
    const { session } = desk;
    expect(session.prompts.map(({ text }) => text).slice(0, 3)).toEqual([
      'A better question for Aldersee?',
      'Also better?',
      'New for Aldersee',
    ]);
    expect(session.metrics[0]?.meter).toBe('A better meter');
    expect(session.phases[0]?.tasks.map(({ id }) => id)).toContain('new-task');
    expect(session.phases[0]?.tasks[1]?.duration).toBe(3);
    expect(session.template?.revision).toBe(2);
    expect(templateUpdate(session, newer(changed), TODAY)).toBeNull();
    undo(desk);
    expect(desk.session).toEqual(before);
  });

  it('never overwrites what the room has filled in, brings back nothing it deleted, and names what is only here', () => {
    const desk = openDesk(begun(template));
    const [first, second] = desk.session.prompts;
    const [metric] = desk.session.metrics;
    carryOut(desk, { type: 'prompt.update', id: first!.id, changes: { text: 'Our own question' } });
    carryOut(desk, { type: 'prompt.remove', id: second!.id });
    carryOut(desk, { type: 'prompt.add', item: { id: asId('ours'), stage: 'path', text: 'Ours alone' } });
    carryOut(desk, { type: 'metric.update', id: metric!.id, changes: { meter: 'Our meter' } });
    const update = templateUpdate(desk.session, newer(changed), TODAY)!;
    const kept = update.entries.filter(({ fields }) => fields.some(({ isKept }) => isKept));
    expect(kept.map(({ kind, id }) => [kind, id])).toEqual([
      ['prompt', first!.id],
      ['metric', metric!.id],
    ]);
    expect(update.entries.filter(({ change }) => change === 'here').map(({ name }) => name)).toEqual([
      'Ours alone',
    ]);
    carryOut(desk, updateCommand(desk.session, update, all, 'take over'));
    const texts = desk.session.prompts.map(({ text }) => text);
    expect(texts).toContain('Our own question');
    expect(texts).toContain('Ours alone');
    expect(texts).not.toContain('Also better?');
    expect(desk.session.metrics[0]?.meter).toBe('Our meter');
  });

  it('never empties what it does not say any more', () => {
    const without = newer((content) => ({
      ...content,
      blocks: content.blocks.map((block) => ({ ...block, notes: '', purpose: '' })),
      phases: content.phases.map((phase) => ({
        ...phase,
        contingency: { time: null, money: null, basis: '' },
      })),
    }));
    expect(templateUpdate(begun(template), without, TODAY)?.entries).toEqual([]);
  });

  it('keeps the notes that the template brought itself, and none that the room wrote', () => {
    const session = begun(template);
    const [first, second] = session.agenda.blocks;
    const changedByRoom: Session = {
      ...session,
      agenda: {
        ...session.agenda,
        blocks: session.agenda.blocks.map((block) =>
          block.id === first?.id ? { ...block, notes: 'Mr Koch is late' } : block,
        ),
      },
    };
    const head = { name: 'Next', summary: '', language: 'en' } as const;
    const taken = takeContent(changedByRoom, usualTaking(), head);
    const { blocks, phases } = keepOwnWords(taken, changedByRoom, invoice());
    expect(blocks[0]?.notes).toBe('');
    expect(second?.notes).not.toBe('');
    expect(blocks[1]?.notes).toBe(second?.notes);
    expect(phases[0]?.contingency.basis).toBe(invoice().phases[0]?.contingency.basis);
  });

  it('goes part by part, and a part without the one it points into stays whole', () => {
    const before = begun(template);
    const withMetric = newer((content) => ({
      ...content,
      metrics: [...content.metrics, { ...content.metrics[0]!, id: asId('new-metric'), guards: [] }],
      phases: content.phases.map((phase, at) =>
        at === 0
          ? {
              ...phase,
              gate: {
                ...phase.gate,
                criteria: [
                  ...phase.gate.criteria,
                  { ...phase.gate.criteria[0]!, id: asId('new-criterion'), metricId: asId('new-metric') },
                ],
              },
            }
          : phase,
      ),
    }));
    const update = templateUpdate(before, withMetric, TODAY)!;
    const desk = openDesk(before);
    carryOut(desk, updateCommand(before, update, new Set<TemplatePart>(['plan']), 'take over'));
    expect(desk.session.metrics.map(({ id }) => id)).not.toContain('new-metric');
    expect(integrityProblem(desk.session)).toBeNull();
    expect(desk.session.phases[0]?.gate.criteria.at(-1)).toMatchObject({ id: 'new-criterion', metricId: '' });
  });

  it('keeps what is not blank where the older revision is not known any more', () => {
    const desk = openDesk(begun(template));
    const forgotten = { ...newer(changed), revisions: newer(changed).revisions.slice(1) };
    const update = templateUpdate(desk.session, forgotten, TODAY)!;
    const question = update.entries.find(({ id }) => id === desk.session.prompts[0]?.id);
    expect(question?.fields).toMatchObject([{ field: 'text', isKept: true }]);
    expect(question?.commands).toEqual([]);
  });

  it('leaves agreed thresholds and blocks that have begun alone', () => {
    const desk = openDesk(begun(template));
    const phaseId = desk.session.phases[0]!.id;
    const block = desk.session.agenda.blocks[0]!;
    carryOut(desk, { type: 'gate.agree', phaseId });
    carryOut(desk, {
      type: 'agendaMark.add',
      item: { id: asId('m1'), kind: 'begin', blockId: block.id, at: AT },
    });
    const update = templateUpdate(
      desk.session,
      newer((content) => ({
        ...content,
        blocks: content.blocks.map((one, at) => (at === 0 ? { ...one, minutes: 55 } : one)),
        phases: content.phases.map((phase) => ({
          ...phase,
          gate: {
            ...phase.gate,
            criteria: phase.gate.criteria.map((criterion) => ({ ...criterion, level: 'wish' as const })),
          },
        })),
      })),
      TODAY,
    )!;
    const locked = update.entries.filter(({ commands }) => commands.length === 0);
    expect(locked.some(({ kind }) => kind === 'block')).toBe(true);
    carryOut(desk, updateCommand(desk.session, update, all, 'take over'));
    expect(desk.session.agenda.blocks[0]?.minutes).toBe(block.minutes);
    expect(desk.session.phases[0]?.gate.criteria.every(({ level }) => level !== 'wish')).toBe(true);
    expect(desk.session.phases[1]?.gate.criteria.every(({ level }) => level === 'wish')).toBe(true);
  });
});
