import type { Id } from '#shared/core/ids';
import { isBlank } from '#shared/core/text';
import type { Phase } from '#shared/plan/phase';
import { thresholdChanges } from '#shared/plan/gate-criteria';
import { changeInWords } from '#shared/plan/gate-words';
import { pathGateTexts } from '#shared/language/path-gate';
import { Agreement } from '../../components/agreement.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { timeOf } from '../../components/time.ts';
import { useTexts } from '../../components/language.ts';
import { clock } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { useSession } from '../../storage/use-session.ts';

const doings = (phaseId: Id) => ({
  onAgree: () => void edit({ type: 'gate.agree', phaseId }),
  onWithdraw: () => void edit({ type: 'gate.withdraw', phaseId }),
});

/** Pre-registration of a gate: the thresholds as agreed, and every change since. */
export const GateAgreement = ({ phase }: { readonly phase: Phase }) => {
  const t = useTexts(pathGateTexts).agreement;
  const { locale, isReadOnly } = useFieldSettings();
  const metrics = useSession((session) => session.metrics);
  const { agreed, criteria } = phase.gate;
  const changes = thresholdChanges(phase.gate, metrics).map((change) => {
    const { criterionId, metric, agreed: before, now } = changeInWords(change, locale);
    return { id: criterionId, name: metric, agreed: before, now };
  });
  return (
    <Agreement
      facts={
        agreed && {
          by: isBlank(agreed.by) ? t.somebody : agreed.by.trim(),
          when: timeOf(agreed.at, clock.today()),
          digest: agreed.digest,
        }
      }
      changes={changes}
      canAgree={criteria.length > 0}
      doings={isReadOnly ? null : doings(phase.id)}
    />
  );
};
