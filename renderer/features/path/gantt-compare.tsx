import { formatDate, type IsoDate } from '#shared/core/dates';
import { formatMoney, type Minor } from '#shared/core/money';
import { formatNumber } from '#shared/core/numbers';
import { comparePlan, type MovedGate, type MovedTask, type PlanComparison } from '#shared/plan/plan-baseline';
import type { PlanBaseline } from '#shared/plan/plan-settings';
import type { ChartSession } from '#shared/report/charts/gantt-parts';
import { pathGanttTexts, type PathGanttTexts } from '#shared/language/path-gantt';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { taskOf } from './gantt-edits.ts';
import styles from './gantt.module.css';
import { workdays } from './gantt-words.ts';

type Words = PathGanttTexts['compare'];

const shift = (t: Words, days: number, locale: string): string => {
  if (days === 0) return t.sameDay;
  const far = workdays(Math.abs(days), locale);
  return days > 0 ? t.later(far) : t.earlier(far);
};

const day = (date: IsoDate, locale: string): string => formatDate(date, locale, 'short');

const gateLine = (t: Words, { number, before, now, days }: MovedGate, locale: string): string =>
  t.gate(number, day(before, locale), day(now, locale), shift(t, days, locale));

const taskLine = (t: Words, moved: MovedTask, locale: string): string => {
  const name = moved.name.trim() === '' ? t.nameless : moved.name.trim();
  return moved.days === 0
    ? t.started(name, day(moved.startBefore, locale), day(moved.startNow, locale))
    : t.ended(name, day(moved.endBefore, locale), day(moved.endNow, locale), shift(t, moved.days, locale));
};

/** What is said of so many; nothing of none. */
const counting = (
  entries: readonly unknown[],
  words: (count: number, figure: string) => string,
  locale: string,
): string[] => (entries.length === 0 ? [] : [words(entries.length, formatNumber(entries.length, locale))]);

const moneyLine = (
  t: Words,
  [before, now]: readonly [Minor | null, Minor],
  { currency, locale }: ChartSession,
): string[] => {
  if (before === null || before === now) return [];
  const money = (amount: number): string => formatMoney(amount as Minor, currency, locale);
  const difference = money(Math.abs(now - before));
  return [t.budget(money(before), money(now), now > before ? t.more(difference) : t.less(difference))];
};

/** What moved since the plan was kept, line by line; empty where nothing did. */
export const comparisonLines = (
  { tasks, gates, added, removed, totalBefore, totalNow }: PlanComparison,
  session: ChartSession,
): readonly string[] => {
  const t = textsNow(pathGanttTexts).compare;
  const { locale } = session;
  const newNames = added.tasks
    .map((id) => taskOf(session, id)?.task.name.trim() ?? '')
    .filter((name) => name !== '');
  return [
    ...gates.map((gate) => gateLine(t, gate, locale)),
    ...moneyLine(t, [totalBefore, totalNow], session),
    ...tasks.toSorted((a, b) => b.days - a.days).map((task) => taskLine(t, task, locale)),
    ...counting(
      added.tasks,
      (count, figure) => t.newTasks(count, figure, newNames.slice(0, 10).join(', ')),
      locale,
    ),
    ...counting(removed.tasks, t.goneTasks, locale),
    ...counting(added.gates, t.newGates, locale),
    ...counting(removed.gates, t.goneGates, locale),
  ];
};

/** When the plan was kept, and by whom: "Kept on 15 Oct 2026 by Sam Berger". */
export const keptWords = ({ at, by }: PlanBaseline, locale: string): string => {
  const t = textsNow(pathGanttTexts).compare;
  const on = day(at.slice(0, 10) as IsoDate, locale);
  return by.trim() === '' ? t.kept(on) : t.keptBy(on, by.trim());
};

type CompareProps = {
  readonly session: ChartSession;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** What moved since the plan was kept, in words. */
export const GanttCompare = ({ session, isOpen, onClose }: CompareProps) => {
  const t = useTexts(pathGanttTexts).compare;
  const { locale } = useFieldSettings();
  const comparison = isOpen ? comparePlan(session) : null;
  if (comparison === null || session.planBaseline === null) return null;
  const lines = comparisonLines(comparison, session);
  return (
    <Dialog title={t.title} isOpen onClose={onClose} actions={<Button onPress={onClose}>{t.close}</Button>}>
      <p className={styles.kept}>{keptWords(session.planBaseline, locale)}.</p>
      {lines.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <ul className={styles.moved}>
          {lines.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </Dialog>
  );
};
