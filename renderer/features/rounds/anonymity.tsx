import { EyeOff, UserRound } from 'lucide-react';
import { roundCoverTexts } from '#shared/language/round-cover';
import { useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';

/** Whether names are kept, on every screen of a round, with the own name where one is chosen. */
export const Anonymity = ({
  isAnonymous,
  name = '',
}: {
  readonly isAnonymous: boolean;
  readonly name?: string;
}) => {
  const t = useTexts(roundCoverTexts);
  if (isAnonymous) {
    return (
      <Status kind="ok" icon={EyeOff}>
        {t.anonymous}
      </Status>
    );
  }
  return (
    <Status kind="warn" icon={UserRound}>
      {name === '' ? t.named : t.namedAs(name)}
    </Status>
  );
};
