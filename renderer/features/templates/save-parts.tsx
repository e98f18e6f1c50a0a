import { saveTemplateTexts, templatePartTexts } from '#shared/language/templates';
import type { Session } from '#shared/session/session';
import { partSize, TEMPLATE_PARTS } from '#shared/template/content';
import { canKeep, type NameDecision, placeholderFor } from '#shared/template/names';
import { leftOut, takeContent, TEMPLATE_EXTRAS, usualTaking } from '#shared/template/take';
import { CheckboxField } from '../../components/fields/checkbox-field.tsx';
import { Fold } from '../../components/fields/fold.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';
import { PartLines, useSize } from './content-view.tsx';
import styles from './templates.module.css';
import type { Saving } from './use-saving.ts';

/** Each name that was found, and what becomes of it. */
export const FoundNames = ({ saving }: { readonly saving: Saving }) => {
  const t = useTexts(saveTemplateTexts);
  const parts = useTexts(templatePartTexts);
  return (
    <section className={styles.section}>
      <h3>{t.found}</h3>
      {saving.found.length === 0 ? (
        <Status kind="ok">{t.foundNone}</Status>
      ) : (
        <>
          <p className={styles.note}>{t.foundNote}</p>
          <ul>
            {saving.found.map((found) => (
              <li key={found.word} className={styles.found}>
                <span className={styles.foundName}>
                  <Status kind="warn">{found.word}</Status>
                  <span
                    className={styles.quiet}
                  >{`${t.kinds[found.kind]}, ${parts.texts(found.texts)}`}</span>
                </span>
                <SelectField<NameDecision>
                  label={t.decision(found.word)}
                  isLabelHidden
                  value={saving.decisionOf(found)}
                  options={[
                    {
                      value: 'replace',
                      label: t.decisions.replace(placeholderFor(found, saving.content.language).key),
                    },
                    { value: 'clear', label: t.decisions.clear },
                    ...(canKeep(found) ? [{ value: 'keep' as const, label: t.decisions.keep }] : []),
                  ]}
                  onChange={(decision) => saving.decide(found, decision)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

/** How the placeholders in the texts are asked for at the start. */
export const OwnPlaceholders = ({ saving }: { readonly saving: Saving }) => {
  const t = useTexts(saveTemplateTexts);
  if (saving.own.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{t.placeholders}</h3>
      <div className={styles.two}>
        {saving.own.map(({ key, label }) => (
          <TextField
            key={key}
            label={t.askFor(key)}
            value={label}
            onChange={(text) => saving.setLabel(key, text)}
          />
        ))}
      </div>
    </section>
  );
};

/** What is taken, part by part, with every text that will be in it. */
export const TakenParts = ({ session, saving }: { readonly session: Session; readonly saving: Saving }) => {
  const t = useTexts(saveTemplateTexts);
  const parts = useTexts(templatePartTexts);
  const sizeOf = useSize();
  const all = takeContent(session, usualTaking(), { name: ' ', summary: '', language: 'en' });
  return (
    <section className={styles.section}>
      <h3>{t.taken}</h3>
      {TEMPLATE_PARTS.filter((part) => partSize(all, part) > 0).map((part) => (
        <div key={part} className={styles.part}>
          <div className={styles.partHead}>
            <CheckboxField
              label={parts.parts[part]}
              value={saving.parts.has(part)}
              onChange={() => saving.togglePart(part)}
            />
            <span className={styles.quiet}>{sizeOf(part, partSize(all, part))}</span>
          </div>
          {saving.parts.has(part) && (
            <Fold title={t.lookInside(parts.parts[part])} isLazy>
              <PartLines content={saving.content} part={part} />
            </Fold>
          )}
        </div>
      ))}
      <h3>{t.extras}</h3>
      {TEMPLATE_EXTRAS.map((extra) => (
        <CheckboxField
          key={extra}
          label={t.extra[extra]}
          value={saving.extras.has(extra)}
          onChange={() => saving.toggleExtra(extra)}
        />
      ))}
    </section>
  );
};

/** What stays behind, counted. */
export const LeftOutList = ({ session }: { readonly session: Session }) => {
  const t = useTexts(saveTemplateTexts);
  const left = leftOut(session);
  const kinds = (Object.keys(left) as (keyof typeof left)[]).filter((kind) => left[kind] > 0);
  return (
    <section className={styles.section}>
      <h3>{t.leftOut}</h3>
      <p className={styles.note}>{t.leftOutNote}</p>
      <ul className={styles.chips}>
        {kinds.map((kind) => (
          <li key={kind}>{t.left[kind](left[kind])}</li>
        ))}
      </ul>
      <p className={styles.note}>{t.always}</p>
    </section>
  );
};
