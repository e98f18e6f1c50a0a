import { useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';
import { termsTexts } from '#shared/language/terms';
import type { Finding } from '#shared/findings/finding';

/** How much a finding weighs, as an icon and a word. */
export const Severity = ({ finding }: { readonly finding: Finding }) => {
  const terms = useTexts(termsTexts);
  if (finding.accepted) return <Status kind="ok">{terms.accepted}</Status>;
  switch (finding.severity) {
    case 'must':
      return <Status kind="block">{terms.severities.must}</Status>;
    case 'should':
      return <Status kind="warn">{terms.severities.should}</Status>;
    case 'know':
      return <Status kind="idle">{terms.severities.know}</Status>;
  }
};
