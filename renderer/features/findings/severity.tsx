import { Status } from '../../components/status.tsx';
import type { Finding } from '#shared/findings/finding';

/** How much a finding weighs, as an icon and a word. */
export const Severity = ({ finding }: { readonly finding: Finding }) => {
  if (finding.accepted) return <Status kind="ok">Accepted</Status>;
  switch (finding.severity) {
    case 'must':
      return <Status kind="block">Must fix</Status>;
    case 'should':
      return <Status kind="warn">Should fix</Status>;
    case 'know':
      return <Status kind="idle">To know</Status>;
  }
};
