import { ImagePlus, Trash2 } from 'lucide-react';
import { type DragEvent, useId, useState } from 'react';
import type { PlainError } from '#shared/core/result';
import type { Logo } from '#shared/session/report-look';
import { reportTexts } from '#shared/language/report';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { useTexts } from '../../components/language.ts';
import { Notice } from '../../components/notice.tsx';
import { host } from '../../host/host.ts';
import styles from './look.module.css';
import { LOGO_FILE_LIMIT, readLogo, tooLarge } from './read-logo.ts';

type Brought = { readonly name: string; readonly size: number; readonly bytes: Uint8Array | null };

const broughtFrom = async (file: File): Promise<Brought> => ({
  name: file.name,
  size: file.size,
  bytes: file.size > LOGO_FILE_LIMIT ? null : new Uint8Array(await file.arrayBuffer()),
});

const useLogo = (onChange: (logo: Logo | null) => void) => {
  const [problem, setProblem] = useState<PlainError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const take = async ({ name, size, bytes }: Brought): Promise<void> => {
    if (bytes === null) return setProblem(tooLarge(size));
    setBusy(true);
    const read = await readLogo(new Uint8Array(bytes), name);
    setBusy(false);
    setProblem(read.ok ? null : read.error);
    if (read.ok) onChange(read.value);
  };
  const choose = async (): Promise<void> => {
    const opened = await host.files.open({ kind: 'image', maxBytes: LOGO_FILE_LIMIT });
    if (opened !== null) await take(opened);
  };
  const remove = (): void => {
    setProblem(null);
    onChange(null);
  };
  return { problem, isBusy, take, choose, remove };
};

/** The address of a logo's picture, for an image on the screen. */
export const logoAddress = ({ type, data }: Logo): string => `data:${type};base64,${data}`;

const Shown = ({ logo }: { readonly logo: Logo }) => {
  const t = useTexts(reportTexts).logoField;
  return (
    <>
      <img className={styles.logo} src={logoAddress(logo)} alt={t.logo} />
      <span className={styles.logoName}>
        {logo.name}
        <small>{t.pixels(logo.width, logo.height)}</small>
      </span>
    </>
  );
};

/** What is dropped here is taken. Answers whether something is held over it. */
const useDrop = (isOff: boolean, take: (brought: Brought) => unknown) => {
  const [isOver, setOver] = useState(false);
  const events = {
    onDragOver: (event: DragEvent): void => {
      event.preventDefault();
      setOver(!isOff);
    },
    onDragLeave: (): void => setOver(false),
    onDrop: (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer.files[0];
      if (file && !isOff) void broughtFrom(file).then(take);
    },
  };
  return { isOver, events };
};

/** The logo on the cover: chosen, dropped here, or taken away. */
export const LogoField = ({
  logo,
  onChange,
  isReadOnly,
}: {
  readonly logo: Logo | null;
  readonly onChange: (logo: Logo | null) => void;
  readonly isReadOnly: boolean;
}) => {
  const t = useTexts(reportTexts).logoField;
  const { problem, isBusy, take, choose, remove } = useLogo(onChange);
  const { isOver, events } = useDrop(isReadOnly, take);
  const labelId = useId();
  return (
    <div role="group" aria-labelledby={labelId} className={styles.field}>
      <span id={labelId} className={styles.label}>
        {t.label}
      </span>
      <div className={classNames(styles.drop, isOver && styles.over)} {...events}>
        {logo ? <Shown logo={logo} /> : <span className={styles.quiet}>{t.drop}</span>}
        <span className={styles.buttons}>
          <Button size="sm" icon={ImagePlus} isDisabled={isBusy || isReadOnly} onPress={() => void choose()}>
            {logo ? t.change : t.choose}
          </Button>
          {logo && (
            <Button
              size="sm"
              kind="bare"
              icon={Trash2}
              aria-label={t.remove}
              isDisabled={isReadOnly}
              onPress={remove}
            />
          )}
        </span>
      </div>
      {problem && <Notice kind="block" title={problem.message} todo={problem.todo} />}
    </div>
  );
};
