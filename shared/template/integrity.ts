import type { TemplateContent, TemplatePart } from './content.ts';
import type { Template } from './template.ts';

type Entries = readonly { readonly id: string }[];

/** Every list whose entries are addressed by id; the tasks of all phases are one, since links lead across phases. */
const listsOf = (content: TemplateContent): readonly Entries[] => [
  content.prompts,
  content.blocks,
  content.metrics,
  content.phases,
  content.phases.flatMap(({ tasks }) => tasks),
  ...content.phases.flatMap(({ deliverables, budget, gate }) => [deliverables, budget, gate.criteria]),
  content.roles,
  content.catalogue,
  content.signOff?.signatories ?? [],
  content.placeholders.map(({ key }) => ({ id: key })),
];

const duplicateOf = (entries: Entries): string | undefined => {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return undefined;
};

/** References that lead to no entry of the content. */
const danglingOf = ({ metrics, phases }: TemplateContent): string | undefined => {
  const metricIds = new Set<string>(metrics.map(({ id }) => id));
  const taskIds = new Set<string>(phases.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
  const criteria = phases.flatMap(({ gate }) => gate.criteria);
  const toMetrics = [...metrics.flatMap(({ guards }) => guards), ...criteria.map(({ metricId }) => metricId)];
  const toTasks = [
    ...phases.flatMap(({ tasks }) => tasks.flatMap(({ links }) => links.map(({ from }) => from))),
    ...criteria.map(({ evidenceTask }) => evidenceTask),
  ];
  return (
    toMetrics.find((id) => id !== '' && !metricIds.has(id)) ??
    toTasks.find((id) => id !== '' && !taskIds.has(id))
  );
};

/** What the schema cannot see in a template, as the id that is wrong; null when it is whole. */
export type TemplateProblem = { readonly kind: 'duplicate' | 'dangling' | 'order'; readonly id: string };

/**
 * The first id that one list of a content holds twice, the first reference to nothing, or revisions that are not in the
 * order of their numbers; null when the template is whole. Every template that this product makes is whole; one from a
 * file may not be, and a session that began from it would be broken.
 */
export const templateProblem = ({ revisions }: Template): TemplateProblem | null => {
  const wrong = revisions.find(({ number }, at) => number <= (revisions[at - 1]?.number ?? 0));
  if (wrong) return { kind: 'order', id: String(wrong.number) };
  for (const { content } of revisions) {
    const twice = listsOf(content)
      .map(duplicateOf)
      .find((id) => id !== undefined);
    if (twice !== undefined) return { kind: 'duplicate', id: twice };
    const dangling = danglingOf(content);
    if (dangling !== undefined) return { kind: 'dangling', id: dangling };
  }
  return null;
};

/** A content without some of its parts and without references into them, so that it stays whole. */
export const withoutParts = (
  content: TemplateContent,
  parts: ReadonlySet<TemplatePart>,
): TemplateContent => ({
  ...content,
  prompts: parts.has('prompts') ? [] : content.prompts,
  blocks: parts.has('agenda') ? [] : content.blocks,
  metrics: parts.has('metrics') ? [] : content.metrics,
  phases: parts.has('plan')
    ? []
    : content.phases.map((phase) => ({
        ...phase,
        gate: {
          ...phase.gate,
          criteria: parts.has('metrics')
            ? phase.gate.criteria.filter(({ metricId }) => metricId === '')
            : phase.gate.criteria,
        },
      })),
  roles: parts.has('roles') ? [] : content.roles,
  catalogue: parts.has('catalogue') ? [] : content.catalogue,
  look: parts.has('look') ? null : content.look,
  signOff: parts.has('signOff') ? null : content.signOff,
});
