import { describe, expect, it } from 'vitest';
import { fromUtf8 } from '#shared/core/bytes';
import { asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { writeTemplateFile } from '#shared/document/template-file';
import type { Session } from '#shared/session/session';
import { TEMPLATE_PARTS } from '#shared/template/content';
import { namesOf, settleNames } from '#shared/template/names';
import { leftOut, takeContent, type TemplateExtra, usualTaking } from '#shared/template/take';
import { makeTemplate, templateSchema } from '#shared/template/template';
import { mapTexts, textsOf } from '#shared/template/texts-of';
import { claimsIntake } from '../../support/samples/claims-intake.ts';
import { plantedSession } from './canaries.ts';

const HEAD = { name: 'A template', summary: '', language: 'en' } as const;

const bytesOf = (session: Session, extras: readonly TemplateExtra[] = []): string => {
  const content = takeContent(session, { ...usualTaking(), extras: new Set(extras) }, HEAD);
  const template = makeTemplate(asId('t'), content, asInstant('2026-11-27T09:00:00.000Z'));
  return fromUtf8(writeTemplateFile(template));
};

/** The leaves that belong to a template: what defines and nothing that was said, decided, measured or is somebody's. */
const TAKEN: readonly RegExp[] = [
  /^prompts\/(id|text)$/,
  /^agenda\/blocks\/(id|title|purpose|method|planned|day|startsAt|materials)$/,
  /^metrics\/(id|name|guards|entity|attribute|scale|unit|denominator|meter|dataSource|formula|benefit\/volumeUnit)$/,
  /^phases\/(id|name|purpose|contingency\/(time|money))$/,
  /^phases\/deliverables\/(id|name)$/,
  /^phases\/tasks\/(id|name|duration|effort|links\/(from|lag))$/,
  /^phases\/budget\/(id|label)$/,
  /^phases\/gate\/fallback$/,
  /^phases\/gate\/criteria\/(id|metricId|unit|period|count|evidenceTask)$/,
  /^catalogue\//,
  /^look\/(accent|confidentiality)$/,
  /^signOff\/statement$/,
  /^signOff\/signatories\/capacity$/,
];

const EXTRA: Readonly<Record<TemplateExtra, RegExp>> = {
  numbers: /^(metrics\/(must|plan|wish)\/value|phases\/gate\/criteria\/value)$/,
  notes: /^(agenda\/blocks\/notes|phases\/contingency\/basis)$/,
  titles: /^participants\/title$/,
  logo: /^look\/logo\//,
};

/** Only what stands nowhere else in the bytes by chance tells something: words, ids, days and large numbers. */
const isTelling = (value: string): boolean =>
  /[Kk]anarie|^2031|^7\d{6}$|^#a/.test(value) || value.startsWith('sha256');

const seen = (bytes: string, extras: readonly TemplateExtra[] = []) => {
  const allowed = [...TAKEN, ...extras.map((extra) => EXTRA[extra])];
  const telling = plantedSession().canaries.filter(({ value }) => isTelling(value));
  const isAllowed = (path: string): boolean => allowed.some((pattern) => pattern.test(path));
  return {
    leaked: telling.filter(({ path, value }) => !isAllowed(path) && bytes.includes(value)),
    missing: telling.filter(({ path, value }) => isAllowed(path) && !bytes.includes(value)),
    planted: telling.length,
  };
};

describe('a session as a template', () => {
  it('gives away none of the canaries in every field but those that define something', () => {
    const { session } = plantedSession();
    const { leaked, missing, planted } = seen(bytesOf(session));
    expect(planted).toBeGreaterThan(250);
    expect(leaked).toEqual([]);
    expect(missing).toEqual([]);
  });

  it.each(Object.keys(EXTRA) as TemplateExtra[])(
    'gives %s only where they are chosen, and nothing else',
    (extra) => {
      const { session } = plantedSession();
      const { leaked, missing } = seen(bytesOf(session, [extra]), [extra]);
      expect(leaked).toEqual([]);
      expect(missing).toEqual([]);
      const hidden = plantedSession().canaries.filter(
        ({ path, value }) => EXTRA[extra].test(path) && isTelling(value),
      );
      expect(hidden.filter(({ value }) => bytesOf(session).includes(value))).toEqual([]);
    },
  );

  it('shows every text that is in it to whoever looks inside', () => {
    const { session, canaries } = plantedSession();
    const extras = new Set(Object.keys(EXTRA) as TemplateExtra[]);
    const content = takeContent(session, { ...usualTaking(), extras }, HEAD);
    const shown = new Set(textsOf(content).map(({ text }) => text));
    const words = canaries.filter(
      ({ value }) => value.startsWith('Kanarie') && JSON.stringify(content).includes(value),
    );
    expect(words.length).toBeGreaterThan(40);
    expect(words.filter(({ value }) => !shown.has(value))).toEqual([]);
  });

  it('has no person in it, and each kind of person once', () => {
    const { roles } = takeContent(claimsIntake.session, usualTaking(), HEAD);
    expect(new Set(roles.map(({ role, side }) => `${role}/${side}`)).size).toBe(roles.length);
    expect(roles.length).toBeLessThanOrEqual(claimsIntake.session.participants.length);
    expect(roles.every(({ title, id }) => title === '' && id.startsWith('role-'))).toBe(true);
  });

  it('is as the workshop was planned: no extension, nothing dropped', () => {
    const { session } = plantedSession();
    const [block] = takeContent(session, usualTaking(), HEAD).blocks;
    expect(block?.minutes).toBe(session.agenda.blocks[0]?.planned);
  });

  it('leaves a part that is not chosen out, with what pointed into it', () => {
    const parts = new Set(TEMPLATE_PARTS.filter((part) => part !== 'metrics'));
    const content = takeContent(claimsIntake.session, { parts, extras: new Set() }, HEAD);
    expect(content.metrics).toEqual([]);
    expect(content.phases.flatMap(({ gate }) => gate.criteria)).toEqual([]);
    const template = makeTemplate(asId('t'), content, asInstant('2026-11-27T09:00:00.000Z'));
    expect(templateSchema.safeParse(template).success).toBe(true);
  });

  it('counts what stays behind', () => {
    const left = leftOut(claimsIntake.session);
    expect(left.baselines).toBe(claimsIntake.session.metrics.filter((m) => m.baseline.value !== null).length);
    expect(left.decisions).toBeGreaterThan(0);
    expect(left.answers).toBeGreaterThan(0);
  });
});

describe('the names in the texts of a template', () => {
  const NAMES = ['Aldersee', 'Maria Koch', 'Koch', 'Weidt', 'Zürich'];

  /** The sample with names put into every text that is taken. */
  const named = () => {
    const session: Session = { ...claimsIntake.session, client: 'Aldersee Insurance', place: 'Zürich' };
    const content = takeContent(session, usualTaking(), HEAD);
    const everywhere = mapTexts(content, (text, path) =>
      path[0] === 'name' ? text : `${text} ALDERSEE’s and Maria Koch, Kochs, Weidt; Zürich, Alderseeprozess`,
    );
    return { session, everywhere };
  };

  it.each(['replace', 'clear', 'keep'] as const)(
    'are gone from every text, whatever is decided (%s)',
    (decision) => {
      const { session, everywhere } = named();
      const settled = settleNames(everywhere, namesOf(session), () => decision);
      const template = makeTemplate(asId('t'), settled, asInstant('2026-11-27T09:00:00.000Z'));
      const bytes = fromUtf8(writeTemplateFile(template)).toLowerCase();
      expect(NAMES.filter((name) => bytes.includes(name.toLowerCase()))).toEqual([]);
    },
  );
});
