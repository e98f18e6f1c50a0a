import { PenLine } from 'lucide-react';
import { useState } from 'react';
import type { CertificateInfo } from '#shared/pdf/report-api';
import { Button } from '../components/button.tsx';
import { CountersignDialog } from './countersign-dialog.tsx';
import type { SealedReport } from './use-countersign.ts';

/** A button that lets the client sign a sealed report, here and now. */
export const CountersignOffer = ({
  label,
  kind = 'second',
  report,
  sealedBy,
  onSigned,
}: {
  readonly label: string;
  readonly kind?: 'main' | 'second';
  readonly report: SealedReport;
  readonly sealedBy: CertificateInfo;
  readonly onSigned: (signed: SealedReport) => void;
}) => {
  const [isOpen, setOpen] = useState(false);
  const finish = (signed: SealedReport): void => {
    setOpen(false);
    onSigned(signed);
  };
  return (
    <>
      <Button kind={kind} icon={PenLine} onPress={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && (
        <CountersignDialog
          report={report}
          sealedBy={sealedBy}
          onClose={() => setOpen(false)}
          onSigned={finish}
        />
      )}
    </>
  );
};
