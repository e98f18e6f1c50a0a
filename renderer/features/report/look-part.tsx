import { useId } from 'react';
import { canonicalJson } from '#shared/core/canonical-json';
import { formatNumber } from '#shared/core/numbers';
import { leadMetric } from '#shared/session/lead-metric';
import type { ReportLook } from '#shared/session/report-look';
import type { Session } from '#shared/session/session';
import { reportTexts, type ReportTexts } from '#shared/language/report';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';
import { edit } from '../../storage/edit.ts';
import { useSettings } from '../../storage/settings-store.ts';
import { useSession } from '../../storage/use-session.ts';
import { AccentField } from './accent-field.tsx';
import { LogoField } from './logo-field.tsx';
import { LookPreview } from './look-preview.tsx';
import styles from './look.module.css';

const papers = (t: ReportTexts['lookPart']) =>
  [
    { value: 'a4', label: t.a4 },
    { value: 'letter', label: t.letter },
  ] as const;

const change = (changes: Partial<ReportLook>): boolean => edit({ type: 'look.update', changes });

/** The plan of the leading metric, as it stands on the cover; blank before there is one. */
const leadFigure = (session: Session): string => {
  const plan = leadMetric(session)?.plan.value ?? null;
  return plan === null ? '' : formatNumber(plan, session.locale);
};

/** Keeps a look for the sessions that are begun from now on. */
const ForNewSessions = ({ look }: { readonly look: ReportLook }) => {
  const t = useTexts(reportTexts).lookPart;
  const { look: kept, set } = useSettings();
  return canonicalJson(kept) === canonicalJson(look) ? (
    <Status kind="ok">{t.kept}</Status>
  ) : (
    <Button size="sm" onPress={() => set({ look })}>
      {t.keep}
    </Button>
  );
};

/** How the report looks: it belongs to the session and is changed like anything else of it. */
export const LookPart = () => {
  const t = useTexts(reportTexts).lookPart;
  const titleId = useId();
  const look = useSession((session) => session.look);
  const title = useSession((session) => session.title);
  const figure = useSession(leadFigure);
  const { isReadOnly } = useFieldSettings();
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h4 id={titleId} className={styles.heading}>
        {t.title}
      </h4>
      <div className={styles.columns}>
        <div className={styles.fields}>
          <SelectField
            label={t.paper}
            value={look.paper}
            options={papers(t)}
            onChange={(paper) => change({ paper })}
          />
          <AccentField
            accent={look.accent}
            isReadOnly={isReadOnly}
            onChange={(accent) => change({ accent })}
          />
          <LogoField logo={look.logo} isReadOnly={isReadOnly} onChange={(logo) => change({ logo })} />
          <TextField
            label={t.confidentiality}
            placeholder={t.confidentialityHint}
            value={look.confidentiality}
            onChange={(confidentiality) => change({ confidentiality })}
          />
          <div>
            <ForNewSessions look={look} />
          </div>
        </div>
        <LookPreview look={look} title={title} figure={figure} />
      </div>
    </section>
  );
};
