import { Check, OctagonAlert, TriangleAlert } from 'lucide-react';
import { formatDate } from '#shared/core/dates';
import { formatNumber } from '#shared/core/numbers';
import type { TaskLine, TaskList } from '#shared/interchange/task-list/read-task-list';
import { interchangeTexts } from '#shared/language/interchange';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { usePeople } from '../../storage/use-session.ts';
import styles from './interchange.module.css';

/** "5 days from 30 Nov 2026", "milestone", as far as the line says it. */
const whenText = ({ task }: TaskLine, locale: string): string => {
  const t = textsNow(interchangeTexts).listPreview;
  if (task === null) return '';
  const { duration, start, end } = task;
  const length =
    duration === null ? '' : duration === 0 ? t.milestone : t.days(duration, formatNumber(duration, locale));
  const from = start === '' ? '' : t.from(formatDate(start, locale, 'short'));
  const until = end === '' ? '' : t.until(formatDate(end, locale, 'short'));
  return [length, from, until].filter((part) => part !== '').join(' ');
};

const linkCount = ({ task }: TaskLine): string =>
  task === null || task.links.length === 0 ? '' : String(task.links.length);

const Outcome = ({ entry }: { readonly entry: TaskLine }) => {
  const t = useTexts(interchangeTexts).listPreview;
  if (entry.task === null) {
    return (
      <span className={styles.bad}>
        <OctagonAlert aria-hidden />
        <span>{t.leftOutWhy(entry.errors.join(' '))}</span>
      </span>
    );
  }
  const isNoted = entry.notes.length > 0;
  return (
    <span className={isNoted ? styles.noted : styles.good}>
      {isNoted ? <TriangleAlert aria-hidden /> : <Check aria-hidden />}
      <span>{t.isAdded(entry.notes.join(' '))}</span>
    </span>
  );
};

const counts = (lines: readonly TaskLine[]): [number, number] => {
  const good = lines.filter(({ task }) => task !== null).length;
  return [good, lines.length - good];
};

/** "11 tasks are added, 2 lines are left out." */
const countText = (lines: readonly TaskLine[]): string => {
  const t = textsNow(interchangeTexts).listPreview;
  const [good, bad] = counts(lines);
  return `${t.areAdded(good)}${bad === 0 ? '' : t.areLeftOut(bad)}.`;
};

/** "11 tasks added, 2 lines left out." */
export const addedText = (lines: readonly TaskLine[]): string => {
  const t = textsNow(interchangeTexts).listPreview;
  const [good, bad] = counts(lines);
  return `${t.added(good)}${bad === 0 ? '' : t.leftOut(bad)}.`;
};

/** What would become of each line of a list. */
export const ListPreview = ({ list }: { readonly list: TaskList }) => {
  const t = useTexts(interchangeTexts).listPreview;
  const { locale } = useFieldSettings();
  const names = new Map<string, string>(usePeople().map(({ id, name }) => [id, name]));
  return (
    <div className={styles.preview}>
      <p role="status">
        {countText(list.lines)}
        {list.passedOver.length > 0 && t.passedOver(list.passedOver.join(', '))}
      </p>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t.region}>
        <table className={styles.lines}>
          <thead>
            <tr>
              <th scope="col">{t.line}</th>
              <th scope="col">{t.task}</th>
              <th scope="col">{t.phase}</th>
              <th scope="col">{t.owner}</th>
              <th scope="col">{t.when}</th>
              <th scope="col">{t.waitsFor}</th>
              <th scope="col">{t.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {list.lines.map((entry) => (
              <tr key={entry.line} data-left-out={entry.task === null || undefined}>
                <td>{entry.line}</td>
                <th scope="row">{entry.name === '' ? t.nameless : entry.name}</th>
                <td>{entry.phase}</td>
                <td>{names.get(entry.task?.owner ?? '') ?? ''}</td>
                <td>{whenText(entry, locale)}</td>
                <td>{linkCount(entry)}</td>
                <td>
                  <Outcome entry={entry} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};
