import { lowered } from '#shared/language/say';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { fieldElementId } from '#shared/core/field-path';
import { RACI_ROLES, RACI_WORDS, raciOf, type RaciRole, withRaci } from '#shared/readiness/raci';
import type { Id } from '#shared/core/ids';
import type { Deliverable } from '#shared/plan/phase';
import type { Participant } from '#shared/session/participant';
import { readinessTexts } from '#shared/language/readiness';
import { termsTexts } from '#shared/language/terms';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { SharedMenu } from '../../components/menu.tsx';
import { Status } from '../../components/status.tsx';
import { edit } from '../../storage/edit.ts';
import styles from './raci.module.css';

/** A deliverable of the plan with the phase that hands it over. */
export type RaciEntry = {
  readonly phaseId: Id;
  readonly phaseName: string;
  readonly item: Deliverable;
  readonly title: string;
};

type Cell = { readonly row: number; readonly column: number };

const LETTERS: Readonly<Record<string, RaciRole>> = {
  r: 'R',
  a: 'A',
  c: 'C',
  i: 'I',
  delete: '',
  backspace: '',
};

const STEPS: Readonly<Record<string, Cell>> = {
  ArrowRight: { row: 0, column: 1 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
  Home: { row: 0, column: -Infinity },
  End: { row: 0, column: Infinity },
  PageUp: { row: -Infinity, column: 0 },
  PageDown: { row: Infinity, column: 0 },
};

const within = (place: number, length: number): number => Math.max(0, Math.min(place, length - 1));

const setPart = ({ phaseId, item }: RaciEntry, person: Participant, role: RaciRole): void => {
  edit({ type: 'deliverable.update', phaseId, id: item.id, changes: withRaci(item, person.id, role) });
};

/** What changed besides the cell itself: whoever was accountable before no longer is. */
const toldOf = (
  { item, title }: RaciEntry,
  person: Participant,
  role: RaciRole,
  people: readonly Participant[],
) => {
  const t = textsNow(readinessTexts).raciGrid;
  const before = people.find(({ id }) => id === item.accountable);
  const said = `${person.name}, ${title}: ${lowered(RACI_WORDS[role])}.`;
  const takesOver = (role === 'A' || role === 'AR') && before !== undefined && before.id !== person.id;
  return takesOver ? `${said} ${t.noLonger(before.name)}` : said;
};

type GridProps = { readonly entries: readonly RaciEntry[]; readonly people: readonly Participant[] };

/** One cell of the matrix at a time is in the tab order; arrow keys go to the others. */
const useMatrix = ({ entries, people }: GridProps) => {
  const { isReadOnly } = useFieldSettings();
  const table = useRef<HTMLTableElement>(null);
  const anchor = useRef<HTMLElement | null>(null);
  const [cell, setCell] = useState<Cell>({ row: 0, column: 0 });
  const [isChoosing, setChoosing] = useState(false);
  const [told, setTold] = useState('');
  const current = { row: within(cell.row, entries.length), column: within(cell.column, people.length) };
  const elementOf = ({ row, column }: Cell): HTMLElement | null =>
    table.current?.querySelector<HTMLElement>(`[data-cell="${row}/${column}"]`) ?? null;
  const choose = (role: RaciRole): void => {
    const [entry, person] = [entries[current.row], people[current.column]];
    if (isReadOnly || !entry || !person) return;
    setPart(entry, person, role);
    setTold(toldOf(entry, person, role, people));
  };
  const open = (at: Cell): void => {
    setCell(at);
    anchor.current = elementOf(at);
    if (!isReadOnly) setChoosing(true);
  };
  const close = (): void => {
    setChoosing(false);
    elementOf(current)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const role = LETTERS[event.key.toLowerCase()];
    const step = STEPS[event.key];
    if (role === undefined && step === undefined) return;
    event.preventDefault();
    if (role !== undefined) return choose(role);
    const next = {
      row: within(current.row + (step?.row ?? 0), entries.length),
      column: within(current.column + (step?.column ?? 0), people.length),
    };
    setCell(next);
    elementOf(next)?.focus();
  };
  return { table, anchor, current, isChoosing, told, choose, open, close, onKeyDown, setCell };
};

const Head = ({ people }: Pick<GridProps, 'people'>) => {
  const t = useTexts(readinessTexts).raciGrid;
  const terms = useTexts(termsTexts);
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.corner}>
          {t.deliverable}
        </th>
        {people.map(({ id, name, role }) => (
          <th key={id} scope="col">
            <span className={styles.person}>{name}</span>
            <span className={styles.group}>{terms.roles[role]}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
};

const CellButton = ({
  entry,
  person,
  at,
  isCurrent,
  onOpen,
  onFocus,
}: {
  readonly entry: RaciEntry;
  readonly person: Participant;
  readonly at: Cell;
  readonly isCurrent: boolean;
  readonly onOpen: (at: Cell) => void;
  readonly onFocus: (at: Cell) => void;
}) => {
  const role = raciOf(entry.item, person.id);
  return (
    <td>
      <button
        type="button"
        data-cell={`${at.row}/${at.column}`}
        data-role={role}
        className={styles.cell}
        tabIndex={isCurrent ? 0 : -1}
        aria-haspopup="menu"
        aria-label={`${RACI_WORDS[role]}: ${person.name}, ${entry.title}`}
        onClick={() => onOpen(at)}
        onFocus={() => onFocus(at)}
      >
        {role === 'AR' ? 'A R' : role || '·'}
      </button>
    </td>
  );
};

type EntryProps = {
  readonly entry: RaciEntry;
  readonly people: readonly Participant[];
  readonly row: number;
  readonly current: Cell;
  readonly onOpen: (at: Cell) => void;
  readonly onFocus: (at: Cell) => void;
};

const EntryRow = ({ entry, people, row, current, onOpen, onFocus }: EntryProps) => {
  const t = useTexts(readinessTexts).raciGrid;
  return (
    <tr id={fieldElementId(`phases/${entry.phaseId}/deliverables/${entry.item.id}/accountable`)}>
      <th scope="row">
        <span className={styles.title}>{entry.title}</span>
        <span className={styles.group}>{entry.phaseName}</span>
        {entry.item.accountable === '' && <Status kind="warn">{t.nobody}</Status>}
      </th>
      {people.map((person, column) => (
        <CellButton
          key={person.id}
          entry={entry}
          person={person}
          at={{ row, column }}
          isCurrent={row === current.row && column === current.column}
          onOpen={onOpen}
          onFocus={onFocus}
        />
      ))}
    </tr>
  );
};

// Made anew each time: the words are those of the language that is spoken then.
const menu = () =>
  RACI_ROLES.map((role) => ({
    role,
    id: role || 'none',
    label: role === '' || role === 'AR' ? RACI_WORDS[role] : `${RACI_WORDS[role]} (${role})`,
  }));

const Help = ({ id }: { readonly id: string }) => {
  const t = useTexts(readinessTexts).raciGrid;
  return (
    <p id={id} className={styles.help}>
      <b>R</b> {t.r} <b>A</b> {t.a} <b>C</b> {t.c} <b>I</b> {t.i}
    </p>
  );
};

/** The matrix of deliverables and people: responsible, accountable, consulted, informed. */
export const RaciGrid = ({ entries, people }: GridProps) => {
  const t = useTexts(readinessTexts).raciGrid;
  const matrix = useMatrix({ entries, people });
  const { table, anchor, current, isChoosing, told, choose, open, close, onKeyDown, setCell } = matrix;
  const [person, entry] = [people[current.column], entries[current.row]];
  const helpId = useId();
  return (
    <div className={styles.frame}>
      <div className={styles.scroll}>
        {/* The table listens for its cells. */}
        <table
          ref={table}
          role="grid"
          aria-label={t.label}
          aria-describedby={helpId}
          className={styles.grid}
          onKeyDown={onKeyDown}
        >
          <Head people={people} />
          <tbody>
            {entries.map((item, row) => (
              <EntryRow
                key={item.item.id}
                entry={item}
                row={row}
                people={people}
                current={current}
                onOpen={open}
                onFocus={setCell}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Help id={helpId} />
      <p role="status" className={styles.hidden}>
        {told}
      </p>
      {isChoosing && person && entry && (
        <SharedMenu
          label={t.partOf(person.name, entry.title)}
          anchor={anchor}
          onClose={close}
          items={menu().map(({ id, label, role }) => ({ id, label, onAction: () => choose(role) }))}
        />
      )}
    </div>
  );
};
