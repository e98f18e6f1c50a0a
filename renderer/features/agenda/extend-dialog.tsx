import { useState } from 'react';
import type { Agenda } from '#shared/agenda/agenda';
import {
  type Balance,
  type BalanceWay,
  catchUp,
  extend,
  overMinutes,
  restOfDay,
} from '#shared/agenda/balance';
import type { RunState } from '#shared/agenda/run-state';
import { agendaTexts } from '#shared/language/agenda';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { useTexts } from '../../components/language.ts';
import { inOneStep } from './agenda-steps.ts';
import styles from './extend-dialog.module.css';
import { MinutesField } from './minutes-field.tsx';
import { effectWords } from './extend-words.ts';
import { type Finding, useExtend } from './use-extend.ts';
import { useRun } from './use-run.ts';
import { titleOf } from './words.ts';

type Asked = Finding & { readonly agenda: Agenda; readonly run: RunState };

const balanceOf = ({ kind, agenda, run, minutes }: Asked, way: BalanceWay): Balance =>
  (kind === 'extend' ? extend : catchUp)(agenda, run, minutes, way);

/** What a way does, line by line. */
const Preview = ({ asked, balance }: { readonly asked: Asked; readonly balance: Balance }) => {
  const t = useTexts(agendaTexts);
  const { cuts, dropped } = balance;
  const { end, late } = effectWords(asked.agenda, asked.run, balance, t);
  return (
    <ul className={styles.preview}>
      {cuts.map(({ block, from, to }) => (
        <li key={block.id}>{t.extend.cut(titleOf(block, t), from, to)}</li>
      ))}
      {dropped && <li>{t.extend.dropped(titleOf(dropped, t), dropped.minutes)}</li>}
      {cuts.length === 0 && !dropped && restOfDay(asked.agenda, asked.run).length > 0 && (
        <li>{t.extend.nothingFound}</li>
      )}
      <li className={styles.shift}>{end}</li>
      {late !== null && <li className={styles.late}>{late}</li>}
    </ul>
  );
};

const nameOf = ({ kind, run, minutes }: Asked, t: (typeof agendaTexts)['en']): string =>
  kind === 'extend' && run.block ? t.did.extend(titleOf(run.block, t), minutes) : t.did.catchUp(minutes);

type WayProps = {
  readonly asked: Asked;
  readonly label: string;
  readonly way: BalanceWay;
  readonly children?: React.ReactNode;
};

/** One way: what it does, and the button that does it. */
const Way = ({ asked, label, way, children }: WayProps) => {
  const t = useTexts(agendaTexts);
  const close = useExtend((state) => state.close);
  const balance = balanceOf(asked, way);
  const isOfUse = balance.commands.length > 0;
  return (
    <section className={styles.way} aria-label={label}>
      {children}
      <Preview asked={asked} balance={balance} />
      <Button
        isDisabled={!isOfUse}
        onPress={() => {
          if (inOneStep(nameOf(asked, t), balance.commands)) close();
        }}
      >
        {label}
      </Button>
    </section>
  );
};

const DropWay = ({ asked }: { readonly asked: Asked }) => {
  const t = useTexts(agendaTexts);
  const rest = restOfDay(asked.agenda, asked.run);
  const [chosen, setChosen] = useState<string>('');
  const block = rest.find(({ id }) => id === chosen) ?? rest.at(-1);
  if (!block) return null;
  return (
    <Way asked={asked} label={t.extend.ways.drop} way={{ kind: 'drop', blockId: block.id }}>
      <SelectField
        label={t.extend.which}
        value={block.id}
        options={rest.map((one) => ({ value: one.id, label: titleOf(one, t) }))}
        onChange={setChosen}
      />
    </Way>
  );
};

const Ways = ({ asked }: { readonly asked: Asked }) => {
  const { ways, nothingLeft } = useTexts(agendaTexts).extend;
  if (restOfDay(asked.agenda, asked.run).length === 0) {
    return (
      <>
        <p>{nothingLeft}</p>
        <div className={styles.ways}>
          <Way asked={asked} label={ways.later} way={{ kind: 'end' }} />
        </div>
      </>
    );
  }
  return (
    <div className={styles.ways}>
      <Way asked={asked} label={ways.end} way={{ kind: 'end' }} />
      <Way asked={asked} label={ways.spread} way={{ kind: 'spread' }} />
      <DropWay asked={asked} />
    </div>
  );
};

const AMOUNTS = [5, 10, 15];

const Amount = ({
  minutes,
  onChange,
}: {
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}) => {
  const t = useTexts(agendaTexts);
  return (
    <div className={styles.amount} role="group" aria-label={t.extend.howMuch}>
      {AMOUNTS.map((amount) => (
        <Button key={amount} aria-pressed={amount === minutes} onPress={() => onChange(amount)}>
          {t.run.plus(amount)}
        </Button>
      ))}
      <div className={styles.other}>
        <MinutesField label={t.extend.other} value={minutes} onChange={onChange} />
      </div>
    </div>
  );
};

const ExtendDialog = ({ finding }: { readonly finding: Finding }) => {
  const t = useTexts(agendaTexts);
  const { agenda, run } = useRun();
  const close = useExtend((state) => state.close);
  const [minutes, setMinutes] = useState(finding.minutes);
  const isExtend = finding.kind === 'extend';
  const over = overMinutes(run);
  if (run.block === null) return null;
  return (
    <Dialog
      title={isExtend ? t.extend.title(titleOf(run.block, t)) : t.extend.catchUpTitle(minutes)}
      isOpen
      onClose={close}
      size="lg"
    >
      <div className={styles.body}>
        {isExtend && <Amount minutes={minutes} onChange={setMinutes} />}
        {isExtend && over > 0 && <p>{t.extend.over(over, over + minutes)}</p>}
        <Ways asked={{ kind: finding.kind, minutes, agenda, run }} />
      </div>
    </Dialog>
  );
};

/** The dialog that finds minutes, wherever it was asked for. */
export const ExtendHost = () => {
  const asked = useExtend((state) => state.asked);
  return asked && <ExtendDialog finding={asked} />;
};
