import { Link2, Trash2 } from 'lucide-react';
import { fieldElementId } from '#shared/core/field-path';
import type { Id } from '#shared/core/ids';
import { isBlank } from '#shared/core/text';
import { MOST_DAYS, type Task, type TaskLink } from '#shared/plan/task';
import { pathTaskTexts } from '#shared/language/path-tasks';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { NumberField } from '../../components/fields/number-field.tsx';
import { SearchField, type SearchOption } from '../../components/fields/search-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { focusField } from '../../components/focus-field.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { useTexts } from '../../components/language.ts';
import { useSessionList } from '../../storage/use-session.ts';
import { phaseTitle } from './phase-words.ts';
import { writeLinks } from './task-cycle.tsx';
import { linkTypes } from './task-words.ts';
import styles from './tasks.module.css';

/** All other tasks of the plan, with the phase that they belong to. */
const useTaskOptions = (except: Id): readonly SearchOption[] => {
  const t = useTexts(pathTaskTexts).links;
  const flat = useSessionList((session) =>
    session.phases.flatMap((phase) =>
      phase.tasks.flatMap((task, at) =>
        task.id === except
          ? []
          : [
              task.id,
              isBlank(task.name) ? t.taskOf(at + 1, phaseTitle(phase)) : task.name,
              phaseTitle(phase),
            ],
      ),
    ),
  );
  return Array.from({ length: flat.length / 3 }, (_, at) => ({
    id: flat[at * 3] ?? '',
    name: flat[at * 3 + 1] ?? '',
    detail: flat[at * 3 + 2] ?? '',
  }));
};

type RowProps = {
  readonly link: TaskLink;
  readonly who: string;
  readonly path: string;
  readonly options: readonly SearchOption[];
  readonly change: (changes: Partial<TaskLink>) => void;
  readonly remove: () => void;
};

const LinkRow = ({ link, who, path, options, change, remove }: RowProps) => {
  const t = useTexts(pathTaskTexts).links;
  const { isReadOnly } = useFieldSettings();
  return (
    <li className={styles.link}>
      <SearchField
        label={t.waitsFor(who)}
        isLabelHidden
        options={options}
        unknown={t.unknown}
        value={link.from}
        path={`${path}/from`}
        onChange={(from) => change({ from: from as Id })}
      />
      <SelectField
        label={t.how(who)}
        isLabelHidden
        options={linkTypes(t.types)}
        value={link.type}
        path={`${path}/type`}
        onChange={(type) => change({ type })}
      />
      <NumberField
        label={t.lag(who)}
        isLabelHidden
        isInteger
        min={-MOST_DAYS}
        max={MOST_DAYS}
        value={link.lag}
        path={`${path}/lag`}
        onChange={(lag) => change({ lag: lag ?? 0 })}
      />
      <span className={styles.unit}>{t.later(Math.abs(link.lag))}</span>
      {!isReadOnly && <IconButton icon={Trash2} size="sm" label={t.remove(who)} onPress={remove} />}
    </li>
  );
};

const AddLink = ({
  path,
  who,
  count,
  options,
  add,
}: Pick<RowProps, 'path' | 'who' | 'options'> & {
  readonly count: number;
  readonly add: (from: Id) => void;
}) => {
  const t = useTexts(pathTaskTexts).links;
  return (
    <div id={fieldElementId(path)}>
      <SearchField
        // A new field for the next link: what was typed has become a row.
        key={count}
        label={t.another(who)}
        isLabelHidden
        options={options}
        unknown={t.unknown}
        placeholder={count === 0 ? t.first : t.next}
        value=""
        onChange={(from) => add(from as Id)}
      />
    </div>
  );
};

/** What can be done with the links of a task. */
const linkActions = (phaseId: Id, { id, links }: Task, path: string) => {
  const write = (next: readonly TaskLink[], made?: TaskLink) => writeLinks(phaseId, id, next, made);
  return {
    change: (at: number, changes: Partial<TaskLink>): void => {
      const changed = links.map((link, place) => (place === at ? { ...link, ...changes } : link));
      write(changed, changed[at]);
    },
    remove: (at: number): void => {
      write(links.filter((_, place) => place !== at));
      focusField(path);
    },
    add: (from: Id): void => {
      const made: TaskLink = { from, type: 'FS', lag: 0 };
      write([...links, made], made);
      focusField(`${path}/${links.length}/type`);
    },
  };
};

type LinksProps = { readonly phaseId: Id; readonly task: Task; readonly who: string };

/** What a task waits for, in any phase; a new link starts the task after the other ends. */
export const TaskLinks = ({ phaseId, task, who }: LinksProps) => {
  const t = useTexts(pathTaskTexts).links;
  const { isReadOnly } = useFieldSettings();
  const options = useTaskOptions(task.id);
  const path = `phases/${phaseId}/tasks/${task.id}/links`;
  const { links } = task;
  const { change, remove, add } = linkActions(phaseId, task, path);
  return (
    <div className={styles.links}>
      <h3 className={styles.label}>
        <Link2 aria-hidden size={14} /> {t.title}
      </h3>
      {links.length > 0 && (
        <ul aria-label={t.label(who)}>
          {links.map((link, at) => (
            <LinkRow
              // The links of a task are few and have no id of their own.
              key={at}
              link={link}
              who={who}
              path={`${path}/${at}`}
              options={options}
              change={(changes) => change(at, changes)}
              remove={() => remove(at)}
            />
          ))}
        </ul>
      )}
      {!isReadOnly && options.length > 0 && (
        <AddLink path={path} who={who} count={links.length} options={options} add={add} />
      )}
    </div>
  );
};
