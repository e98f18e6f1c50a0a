import { runState } from '#shared/agenda/run-state';
import { blockInGap, endAtGap, takeOut } from '#shared/agenda/steps';
import { wallTime } from '#shared/agenda/wall-time';
import { agendaTexts } from '#shared/language/agenda';
import { Button } from '../../components/button.tsx';
import { useTexts } from '../../components/language.ts';
import { Notice } from '../../components/notice.tsx';
import { newId } from '../../storage/clock.ts';
import { useSessionStore } from '../../storage/session-store.ts';
import { currentSession, useSession } from '../../storage/use-session.ts';
import { inOneStep } from './agenda-steps.ts';
import { roomZone } from './now.ts';
import { forgetGap, type SeenGap, useGaps } from './watch.ts';
import { titleOf } from './words.ts';

/** From so long on, in milliseconds, the day was more likely over than asleep. */
const LONG = 2 * 3_600_000;

const stateThen = (gap: SeenGap) => runState(currentSession().agenda, gap.to);

const Answers = ({ gap }: { readonly gap: SeenGap }) => {
  const t = useTexts(agendaTexts);
  const answer = (name: string, commands: Parameters<typeof inOneStep>[1]): void => {
    if (inOneStep(name, commands)) forgetGap(gap);
  };
  return (
    <>
      <Button size="sm" onPress={() => forgetGap(gap)}>
        {t.gaps.counted}
      </Button>
      <Button size="sm" onPress={() => answer(t.did.takeOut, takeOut(stateThen(gap), gap, newId))}>
        {t.gaps.takeOut}
      </Button>
      {gap.to - gap.from >= LONG && (
        <Button size="sm" onPress={() => answer(t.did.end, endAtGap(stateThen(gap), gap, newId))}>
          {t.gaps.endedThen(wallTime(gap.from, roomZone()))}
        </Button>
      )}
    </>
  );
};

/**
 * Explains time that went by while the computer slept or the program was closed, until somebody says whether it counted.
 * Nothing where no block ran then.
 */
export const GapNotice = () => {
  const t = useTexts(agendaTexts);
  const agenda = useSession((session) => session.agenda);
  const isReadOnly = useSessionStore((store) => store.open?.readOnly ?? true);
  const gaps = useGaps((state) => state.gaps);
  const [gap, block] = gaps
    .map((seen) => {
      const id = blockInGap(runState(agenda, seen.to), seen);
      return [seen, agenda.blocks.find((known) => known.id === id)] as const;
    })
    .find(([, found]) => found !== undefined) ?? [null, undefined];
  if (gap === null || block === undefined || isReadOnly) return null;
  const [from, to] = [wallTime(gap.from, roomZone()), wallTime(gap.to, roomZone())];
  const minutes = Math.round((gap.to - gap.from) / 60_000);
  return (
    <Notice
      kind="warn"
      title={t.gaps[gap.kind](from, to)}
      todo={t.gaps.wentBy(minutes, titleOf(block, t))}
      actions={<Answers gap={gap} />}
    />
  );
};
