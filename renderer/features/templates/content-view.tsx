import { useId } from 'react';
import { languageNow, useTexts } from '../../components/language.ts';
import { Fold } from '../../components/fields/fold.tsx';
import { formatNumber } from '#shared/core/numbers';
import { templatePartTexts } from '#shared/language/templates';
import { templateUpdateTexts } from '#shared/language/template-update';
import { termsTexts } from '#shared/language/terms';
import { partSize, TEMPLATE_PARTS, type TemplateContent, type TemplatePart } from '#shared/template/content';
import { type TemplateText, textsOf } from '#shared/template/texts-of';
import styles from './templates.module.css';

type Piece = { readonly label: string; readonly text: string };

type Line = { readonly key: string; readonly head: string; readonly texts: readonly Piece[] };

/** What lies in a phase, by the list that it is in. */
const INNER = { tasks: 'task', deliverables: 'deliverable', budget: 'budgetLine' } as const;

const isInner = (step: unknown): step is keyof typeof INNER => Object.hasOwn(INNER, String(step));

/** What a text says of its entry; the first one is its name and needs no word. */
const useLabel = () => {
  const { fields, kinds } = useTexts(templateUpdateTexts);
  const names: Readonly<Record<string, string>> = fields;
  return ({ path, field }: TemplateText): string => {
    const [, , inner] = path;
    return isInner(inner) ? kinds[INNER[inner]] : (names[field] ?? '');
  };
};

/** What stands above the texts of an entry: the stage of a question, the length of a block. */
const useHead = (content: TemplateContent) => {
  const { stages } = useTexts(termsTexts);
  const t = useTexts(templatePartTexts);
  return (part: TemplatePart, at: number): string => {
    const prompt = part === 'prompts' ? content.prompts[at] : undefined;
    const block = part === 'agenda' ? content.blocks[at] : undefined;
    if (prompt) return stages[prompt.stage];
    return block ? t.minutes(formatNumber(block.minutes, languageNow())) : '';
  };
};

/** The texts of a part with what they belong to: every text that is in the template stands here. */
const usePartLines = (content: TemplateContent, part: TemplatePart): readonly Line[] => {
  const terms = useTexts(termsTexts);
  const labelOf = useLabel();
  const headOf = useHead(content);
  if (part === 'roles') {
    return content.roles.map(({ id, role, side, title }) => ({
      key: id,
      head: '',
      texts: [`${terms.roles[role]}, ${terms.sides[side]}`, title]
        .filter((text) => text !== '')
        .map((text) => ({ label: '', text })),
    }));
  }
  const lines = new Map<string, { head: string; texts: Piece[] }>();
  for (const found of textsOf(content).filter((one) => one.part === part)) {
    const [list, at] = found.path;
    const key = typeof at === 'number' ? `${list}/${at}` : String(list);
    const line = lines.get(key) ?? { head: headOf(part, Number(at)), texts: [] };
    line.texts.push({ label: line.texts.length === 0 ? '' : labelOf(found), text: found.text });
    lines.set(key, line);
  }
  return [...lines].map(([key, line]) => ({ key, ...line }));
};

/** Every text of a part, entry by entry. */
export const PartLines = ({
  content,
  part,
}: {
  readonly content: TemplateContent;
  readonly part: TemplatePart;
}) => (
  <ul className={styles.lines}>
    {usePartLines(content, part).map(({ key, head, texts }) => (
      <li key={key}>
        {head !== '' && <span className={styles.quiet}>{head}</span>}
        {texts.map(({ label, text }, at) => (
          <span key={at} className={at === 0 ? styles.first : styles.further}>
            {label !== '' && <span className={styles.quiet}>{label}: </span>}
            {text}
          </span>
        ))}
      </li>
    ))}
  </ul>
);

/** How much of a part there is, in words. */
export const useSize = () => {
  const t = useTexts(templatePartTexts);
  return (part: TemplatePart, size: number): string => (size === 0 ? t.none : t.sizes[part](size));
};

/** What is in a template, part by part, with a look at every text. */
export const ContentView = ({
  content,
  title,
}: {
  readonly content: TemplateContent;
  readonly title: string;
}) => {
  const t = useTexts(templatePartTexts);
  const sizeOf = useSize();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        {title}
      </h3>
      {TEMPLATE_PARTS.filter((part) => partSize(content, part) > 0).map((part) => (
        <Fold key={part} title={t.parts[part]} note={sizeOf(part, partSize(content, part))} isLazy>
          <PartLines content={content} part={part} />
        </Fold>
      ))}
    </section>
  );
};
