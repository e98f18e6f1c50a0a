import { Download, FileKey, PenLine, Printer, Trash2, UserPlus } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { CertificateInfo } from '#shared/pdf/report-api';
import { termAt } from '#shared/pdf/certificate-term';
import { settingsTexts } from '#shared/language/settings';
import { textsNow, useTexts } from '../../components/language.ts';
import { Button } from '../../components/button.tsx';
import { MenuButton, type MenuEntry } from '../../components/menu.tsx';
import { Section } from '../../components/section.tsx';
import { Status } from '../../components/status.tsx';
import { Fingerprint } from '../../signing/fingerprint.tsx';
import { besideName, dayText, termWarning } from '../../signing/signer-words.ts';
import type { KnownIdentity, Signers } from '../../signing/use-signers.ts';
import { clock } from '../../storage/clock.ts';
import { chooseIdentity } from '../../storage/identity-repository.ts';
import { FingerprintCard } from './fingerprint-card.tsx';
import styles from './identities.module.css';
import { IdentityDialog } from './identity-dialog.tsx';
import { removeIdentity, saveCertificate } from './identity-actions.ts';

/** In a word: whether it signs, and whether its certificate still lets it. */
const State = ({ info, isCurrent }: { readonly info: CertificateInfo; readonly isCurrent: boolean }) => {
  const { identities: t } = useTexts(settingsTexts);
  const { state } = termAt(info, clock.now());
  if (state === 'over') return <Status kind="block">{t.ended}</Status>;
  if (state === 'not-begun') return <Status kind="warn">{t.notYet}</Status>;
  if (state === 'ending') return <Status kind="warn">{isCurrent ? t.signsEndsSoon : t.endsSoon}</Status>;
  return isCurrent && <Status kind="ok">{t.signs}</Status>;
};

type Row = {
  readonly identity: KnownIdentity;
  readonly isCurrent: boolean;
  readonly onPrint: () => void;
};

/** What can be done with an identity. */
const entriesOf = ({ identity, isCurrent, onPrint }: Row): readonly MenuEntry[] => {
  const { identities: t } = textsNow(settingsTexts);
  const sign: MenuEntry = {
    id: 'sign',
    label: t.sign,
    icon: PenLine,
    onAction: () => void chooseIdentity(identity.row.id),
  };
  return [
    ...(isCurrent ? [] : [sign]),
    {
      id: 'pem',
      label: t.savePem,
      icon: Download,
      onAction: () => void saveCertificate(identity, 'pem'),
    },
    {
      id: 'der',
      label: t.saveDer,
      icon: Download,
      onAction: () => void saveCertificate(identity, 'der'),
    },
    { id: 'print', label: t.print, icon: Printer, onAction: onPrint },
    { id: 'delete', label: t.remove, icon: Trash2, onAction: () => void removeIdentity(identity) },
  ];
};

const Identity = (row: Row) => {
  const { identities: t } = useTexts(settingsTexts);
  const { info } = row.identity;
  const warning = termWarning(info, clock.now());
  return (
    <li className={styles.identity}>
      <div className={styles.head}>
        <b className={styles.name}>{info.name}</b>
        <span className={styles.beside}>{besideName(info)}</span>
        <State info={info} isCurrent={row.isCurrent} />
        <MenuButton label={t.more(info.name)} items={entriesOf(row)} />
      </div>
      <p>
        {t.valid(dayText(info.validFrom), dayText(info.validTo), info.keyType)}
        {!info.selfSigned && t.confirmedBy(info.issuer)}
      </p>
      <Fingerprint value={info.fingerprint} />
      {warning && (
        <p className={styles.warning}>
          {warning.title} {warning.todo}
        </p>
      )}
    </li>
  );
};

/** Who signs on this computer, with the fingerprint that the other side compares. */
export const Identities = ({ signers: { identities, current } }: { readonly signers: Signers }) => {
  const { identities: t } = useTexts(settingsTexts);
  const [adding, setAdding] = useState<'new' | 'import' | null>(null);
  const [printed, setPrinted] = useState<CertificateInfo | null>(null);
  const onPrinted = useCallback(() => setPrinted(null), []);
  return (
    <Section
      title={t.title}
      actions={
        <>
          <Button icon={UserPlus} onPress={() => setAdding('new')}>
            {t.create}
          </Button>
          <Button icon={FileKey} onPress={() => setAdding('import')}>
            {t.importKey}
          </Button>
        </>
      }
    >
      {identities.length === 0 ? (
        <p className={styles.none}>{t.none}</p>
      ) : (
        <ul aria-label={t.title}>
          {identities.map((identity) => (
            <Identity
              key={identity.row.id}
              identity={identity}
              isCurrent={identity.row.id === current?.row.id}
              onPrint={() => setPrinted(identity.info)}
            />
          ))}
        </ul>
      )}
      {adding && <IdentityDialog way={adding} onClose={() => setAdding(null)} />}
      {printed && <FingerprintCard info={printed} onPrinted={onPrinted} />}
    </Section>
  );
};
