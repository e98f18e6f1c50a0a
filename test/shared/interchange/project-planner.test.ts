import { XMLParser } from 'fast-xml-parser';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFile } from '#shared/interchange/project-file';
import { schedulePlan } from '#shared/plan/plan-schedule';
import { NOW, PLANNED } from './support/plan.ts';

/** The importer of GNOME Planner for this format (Debian: planner-data, xsltproc). */
const STYLESHEET = '/usr/share/planner/stylesheets/msp2planner.xsl';
const XSLTPROC = '/usr/bin/xsltproc';
const isThere = existsSync(STYLESHEET) && existsSync(XSLTPROC);
if (!isThere) console.warn('SKIPPED: the import into GNOME Planner; it needs planner-data and xsltproc.');

type Node = {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly type: string;
  readonly duration: string;
  readonly task?: Node[];
  readonly predecessors: '' | { predecessor: { 'predecessor-id': string; type: string; lag: string }[] };
};

type Planner = {
  readonly project: {
    readonly tasks: { readonly task: Node[] };
    readonly resources: { readonly resource: { readonly name: string; readonly units: string }[] };
    readonly allocations: { readonly allocation: { readonly units: string }[] };
  };
};

const imported = (): Planner => {
  const folder = mkdtempSync(join(tmpdir(), 'phase-one-planner-'));
  try {
    const file = join(folder, 'plan.xml');
    writeFileSync(file, projectFile(PLANNED, NOW));
    const xml = execFileSync(XSLTPROC, ['--nonet', STYLESHEET, file], { encoding: 'utf8' });
    const isArray = (name: string): boolean =>
      ['task', 'predecessor', 'resource', 'allocation'].includes(name);
    const options = {
      ignoreAttributes: false,
      attributeNamePrefix: '',
      parseAttributeValue: false,
      htmlEntities: true,
      isArray,
    };
    return new XMLParser(options).parse(xml) as Planner;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe.skipIf(!isThere)('GNOME Planner', () => {
  it('imports the outline, the days, the links and the people', () => {
    const { project } = imported();
    const phases = project.tasks.task;
    expect(phases.map(({ name }) => name)).toEqual(PLANNED.phases.map(({ name }) => name));
    const { tasks } = schedulePlan(PLANNED);
    const children = phases.flatMap(({ task = [] }) => task);
    for (const { id, name } of PLANNED.phases.flatMap((phase) => phase.tasks)) {
      const placed = tasks.get(id)!;
      const day = placed.end.replaceAll('-', '');
      const node = children.find((child) => child.name === name && child.end === `${day}T170000Z`);
      expect(node, name).toBeDefined();
      expect(Number(node?.duration)).toBe(placed.length * 8 * 3600);
      expect(node?.type).toBe(placed.length === 0 ? 'milestone' : 'normal');
    }
    const read = children.find(({ name }) => name === 'Read “Intake time” every week');
    const wave = children.find(({ name }) => name === 'Roll-out, wave 2');
    // Planner counts lags in seconds: five days of eight hours.
    expect(read?.predecessors).toMatchObject({
      predecessor: [{ 'predecessor-id': wave?.id, type: 'SS', lag: String(5 * 8 * 3600) }],
    });
    expect(project.resources.resource).toMatchObject([{ name: 'Priya Nair', units: '0.8' }, {}, {}]);
    expect(project.allocations.allocation.length).toBeGreaterThan(20);
  });
});
