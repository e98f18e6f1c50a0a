import { useId } from 'react';
import { templatePartTexts, templateScreenTexts } from '#shared/language/templates';
import { TEMPLATE_PARTS } from '#shared/template/content';
import { DropVeil } from '../../components/drop-veil.tsx';
import { holdsFiles, useWindowDrop } from '../../components/window-drop.ts';
import { useTexts } from '../../components/language.ts';
import type { Listed } from './listed.ts';
import { importTemplateFile } from './template-actions.ts';
import styles from './templates.module.css';

/** The parts that tell what a template is for; the others every one has. */
const TELLING = TEMPLATE_PARTS.filter((part) => ['prompts', 'agenda', 'metrics', 'plan'].includes(part));

const Row = ({
  listed,
  isSelected,
  onSelect,
}: {
  readonly listed: Listed;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}) => {
  const t = useTexts(templatePartTexts);
  const sizes = TELLING.filter((part) => (listed.sizes[part] ?? 0) > 0).map((part) =>
    t.sizes[part](listed.sizes[part] ?? 0),
  );
  return (
    <li lang={listed.language}>
      <button
        type="button"
        className={styles.row}
        aria-current={isSelected || undefined}
        onClick={() => onSelect(listed.id)}
      >
        <span className={styles.rowName}>{listed.name}</span>
        <span className={styles.rowSummary}>{listed.summary}</span>
        <span className={styles.quiet}>{sizes.join(' · ')}</span>
      </button>
    </li>
  );
};

/** Templates one below the other; nothing where there are none. */
export const TemplateRows = ({
  title,
  rows,
  selected,
  onSelect,
}: {
  readonly title: string;
  readonly rows: readonly Listed[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}) => {
  const titleId = useId();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.listTitle}>
        {title}
      </h2>
      <ul>
        {rows.map((listed) => (
          <Row key={listed.id} listed={listed} isSelected={listed.id === selected} onSelect={onSelect} />
        ))}
      </ul>
    </section>
  );
};

const take = async (event: DragEvent, onImported: (id: string) => void): Promise<void> => {
  for (const file of event.dataTransfer?.files ?? []) {
    const id = await importTemplateFile({
      size: file.size,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
    });
    if (id !== null) onImported(id);
  }
};

/** Takes template files that are dropped anywhere on the window. An extra, never the only way. */
export const TemplateDrop = ({ onImported }: { readonly onImported: (id: string) => void }) => {
  const t = useTexts(templateScreenTexts);
  const isOver = useWindowDrop((event) => void take(event, onImported), holdsFiles);
  return isOver ? <DropVeil text={t.dropHere} /> : null;
};
