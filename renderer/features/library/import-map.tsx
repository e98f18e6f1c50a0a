import { OctagonAlert } from 'lucide-react';
import { type Target, TARGETS } from '#shared/interchange/csv-import/columns';
import { isUsable } from '#shared/interchange/csv-import/make-session';
import { libraryImportTexts, type LibraryImportTexts } from '#shared/language/library-import';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';
import type { ListCheck, ListHead } from '../../storage/bulk.ts';
import styles from './import-dialog.module.css';
import { columnName, rowProblemWords } from './import-words.ts';
import { countText } from './library-words.ts';
import type { Import, ImportState } from './use-import.ts';

type Mapped = Extract<ImportState, { step: 'map' }>;

const exampleOf = ({ preview }: ListHead, at: number): string =>
  preview.map(({ cells }) => cells[at] ?? '').find((cell) => cell !== '') ?? '';

const Columns = ({
  state: { head, targets },
  onChoose,
}: {
  readonly state: Mapped;
  readonly onChoose: (column: number, target: Target) => void;
}) => {
  const t = useTexts(libraryImportTexts);
  const options = TARGETS.map((value) => ({ value, label: t.targets[value] }));
  return (
    <table className={styles.columns}>
      <thead>
        <tr>
          <th scope="col">{t.column.heading}</th>
          <th scope="col">{t.column.target}</th>
          <th scope="col">{t.column.example}</th>
        </tr>
      </thead>
      <tbody>
        {head.headings.map((_, at) => {
          const name = columnName(head.headings, at, t);
          return (
            <tr key={at} data-left={targets[at] === '' || undefined}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td>
                <SelectField
                  label={t.column.becomes(name)}
                  isLabelHidden
                  value={targets[at] ?? ''}
                  options={options}
                  onChange={(target) => onChoose(at, target)}
                />
              </td>
              <td className={styles.example}>
                <bdi>{exampleOf(head, at)}</bdi>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

const PREVIEWED: readonly Target[] = TARGETS.filter((target) => target !== '');

const cellText = (cells: readonly string[], targets: readonly Target[], wanted: Target): string =>
  cells.filter((cell, at) => targets[at] === wanted && cell !== '').join(' · ');

const Preview = ({ state: { head, targets } }: { readonly state: Mapped }) => {
  const t = useTexts(libraryImportTexts);
  const shown = PREVIEWED.filter((target) => targets.includes(target));
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t.rows}>
      <table className={styles.preview}>
        <thead>
          <tr>
            <th scope="col">{t.row}</th>
            {shown.map((target) => (
              <th key={target} scope="col">
                {t.targets[target]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {head.preview.map(({ line, cells }) => (
            <tr key={line}>
              <td>{countText(line)}</td>
              {shown.map((target) => (
                <td key={target}>
                  <bdi className={styles.cell}>{cellText(cells, targets, target)}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Refused = ({ check, t }: { readonly check: ListCheck; readonly t: LibraryImportTexts }) => (
  <details className={styles.refused} open={check.refused <= 5}>
    <summary>
      <OctagonAlert aria-hidden size={16} />
      {t.refused(check.refused, countText(check.refused))}
    </summary>
    <ul>
      {check.first.map(({ line, problem }) => (
        <li key={line}>
          <b>{t.line(countText(line))}</b> {rowProblemWords(problem, t)}
        </li>
      ))}
      {check.refused > check.first.length && (
        <li>{t.refusedMore(countText(check.refused - check.first.length))}</li>
      )}
    </ul>
  </details>
);

const Outcome = ({ state: { check, targets } }: { readonly state: Mapped }) => {
  const t = useTexts(libraryImportTexts);
  if (!isUsable(targets)) return <Status kind="warn">{t.unusable}</Status>;
  if (check === null) return <span className={styles.quiet}>{t.reading}</span>;
  return (
    <>
      <Status kind={check.good > 0 ? 'ok' : 'warn'}>{t.will(check.good, countText(check.good))}</Status>
      {check.refused > 0 && <Refused check={check} t={t} />}
    </>
  );
};

const delimiterWord = (delimiter: string, { delimiters }: LibraryImportTexts): string =>
  (delimiters as Readonly<Record<string, string>>)[delimiter] ?? delimiter;

/** What the columns of a list are, what its first rows would become, and which rows cannot be taken. */
export const ImportMap = ({ state, list }: { readonly state: Mapped; readonly list: Import }) => {
  const t = useTexts(libraryImportTexts);
  const { head } = state;
  const [rows, columns] = [countText(head.rows), countText(head.headings.length)];
  return (
    <div className={styles.part}>
      <p className={styles.quiet}>{t.found(rows, columns, delimiterWord(head.delimiter, t))}</p>
      <h3 className={styles.heading}>{t.columns}</h3>
      <Columns state={state} onChoose={list.choose} />
      <h3 className={styles.heading}>{t.rows}</h3>
      <Preview state={state} />
      <div role="status" className={styles.outcome}>
        <Outcome state={state} />
      </div>
      <div className={styles.tag}>
        <TextField label={t.tag} hint={t.tagHint} value={state.tag} onChange={list.name} />
      </div>
    </div>
  );
};
