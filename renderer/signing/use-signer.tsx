import { FileKey, type LucideIcon, UserPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { signingTexts, type SigningTexts } from '#shared/language/signing';
import { Button } from '../components/button.tsx';
import { CheckboxField } from '../components/fields/checkbox-field.tsx';
import { SelectField } from '../components/fields/select-field.tsx';
import { textsNow, useTexts } from '../components/language.ts';
import { clock } from '../storage/clock.ts';
import { useSettings } from '../storage/settings-store.ts';
import { IdentityFacts } from './identity-facts.tsx';
import { ImportIdentityForm, NewIdentityForm } from './identity-forms.tsx';
import { importSigner, makeSigner, type Signer } from './keep-signer.ts';
import { identityLine, termWarning } from './signer-words.ts';
import styles from './signing.module.css';
import { type Making, signerKey, type Signing, useSignerChoice } from './use-signer-choice.ts';

/** For whom somebody signs, and what the buttons say. */
export type SigningRole = Signing & {
  readonly words: { readonly sign: string; readonly create: string };
  readonly icon: LucideIcon;
};

/** The part of a dialog where it is said who signs, and the button that signs. */
type SignerPart = { readonly part: ReactNode; readonly action: ReactNode };

type Choice = NonNullable<ReturnType<typeof useSignerChoice>>;

type Shown = {
  readonly role: SigningRole;
  readonly choice: Choice;
  readonly onSign: (signer: Signer) => Promise<void>;
};

const keyNote = (t: SigningTexts['useSigner']): Readonly<Record<Signing['field'], string>> => ({
  facilitator: t.keyNote.facilitator,
  client: t.keyNote.client,
});

/** How to get to the other ways of saying who signs. */
const Ways = ({ choice: { mode, candidates, go } }: { readonly choice: Choice }) => {
  const t = useTexts(signingTexts).useSigner;
  return (
    <div className={styles.ways}>
      {mode !== 'choose' && candidates.length > 0 && (
        <Button kind="link" onPress={() => go('choose')}>
          {t.choose}
        </Button>
      )}
      {mode !== 'new' && (
        <Button kind="link" icon={UserPlus} onPress={() => go('new')}>
          {t.new}
        </Button>
      )}
      {mode !== 'import' && (
        <Button kind="link" icon={FileKey} onPress={() => go('import')}>
          {t.import}
        </Button>
      )}
    </div>
  );
};

const KeepChoice = ({ role, choice }: Pick<Shown, 'role' | 'choice'>) => {
  const t = useTexts(signingTexts).useSigner;
  return (
    role.field === 'client' && (
      <CheckboxField label={t.keep} value={choice.isKept} onChange={choice.setKept} />
    )
  );
};

const chosenPart = ({ role, choice, onSign }: Shown, chosen: Signer): SignerPart => {
  const t = textsNow(signingTexts).useSigner;
  return {
    part: (
      <>
        {choice.candidates.length > 1 && (
          <SelectField
            label={t.identity}
            value={signerKey(chosen)}
            onChange={choice.choose}
            options={choice.candidates.map((signer) => ({
              value: signerKey(signer),
              label: identityLine(signer.info),
            }))}
          />
        )}
        <IdentityFacts info={chosen.info} />
        <Ways choice={choice} />
      </>
    ),
    action: (
      <Button
        kind="main"
        icon={role.icon}
        isDisabled={termWarning(chosen.info, clock.now())?.canSign === false}
        onPress={() => void onSign(chosen)}
      >
        {role.words.sign}
      </Button>
    ),
  };
};

const importPart = ({ role, choice }: Shown): SignerPart => {
  const t = textsNow(signingTexts).useSigner;
  return {
    part: (
      <>
        <ImportIdentityForm
          id={choice.formId}
          problem={choice.problem}
          onSubmit={(file) => void choice.take((keeping) => importSigner(file, keeping))}
        />
        <KeepChoice role={role} choice={choice} />
        <Ways choice={choice} />
      </>
    ),
    action: (
      <Button kind="main" icon={FileKey} type="submit" form={choice.formId} isDisabled={choice.isBusy}>
        {t.importKey}
      </Button>
    ),
  };
};

const newPart = ({ role, choice, onSign }: Shown, actor: string): SignerPart => {
  const t = textsNow(signingTexts).useSigner;
  const create = async (make: Making): Promise<void> => {
    const made = await choice.take(make);
    if (made) await onSign(made);
  };
  return {
    part: (
      <>
        <p className={styles.quiet}>{keyNote(t)[role.field]}</p>
        <NewIdentityForm
          id={choice.formId}
          problem={choice.problem}
          name={role.field === 'facilitator' ? actor : ''}
          onSubmit={(subject) => void create((keeping) => makeSigner(subject, keeping))}
        />
        <KeepChoice role={role} choice={choice} />
        <Ways choice={choice} />
      </>
    ),
    action: (
      <Button kind="main" icon={role.icon} type="submit" form={choice.formId} isDisabled={choice.isBusy}>
        {role.words.create}
      </Button>
    ),
  };
};

const shownPart = (shown: Shown, actor: string): SignerPart => {
  const { mode, chosen } = shown.choice;
  if (mode === 'choose' && chosen) return chosenPart(shown, chosen);
  return mode === 'import' ? importPart(shown) : newPart(shown, actor);
};

/** Who signs: an identity of this computer, a new one or a company's key; and the button that signs with it. */
export const useSigner = (role: SigningRole, onSign: (signer: Signer) => Promise<void>): SignerPart => {
  const t = useTexts(signingTexts).useSigner;
  const choice = useSignerChoice(role);
  const actor = useSettings((settings) => settings.actor);
  if (!choice) return { part: null, action: null };
  const { part, action } = shownPart({ role, choice, onSign }, actor);
  return {
    part: (
      <section className={styles.part} aria-labelledby={`${choice.formId}-who`}>
        <h3 id={`${choice.formId}-who`} className={styles.heading}>
          {t.who}
        </h3>
        {part}
      </section>
    ),
    action,
  };
};
