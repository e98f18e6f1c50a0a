import type { HostCapabilities, HostInfo } from '#shared/host/host-api';
import type { HostWords } from '../components/host-facts.tsx';

const PLATFORMS: Readonly<Record<HostInfo['platform'], string>> = {
  linux: 'Linux',
  mac: 'macOS',
  windows: 'Windows',
  other: 'another system',
};

const fact = (isGood: boolean, good: string, bad: string): HostWords['facts'][number] => ({
  isGood,
  text: isGood ? good : bad,
});

/** Says which program runs the interface and what that program can and cannot do, in plain words. */
export const hostWords = (info: HostInfo, can: HostCapabilities): HostWords => {
  const name = info.kind === 'desktop' ? 'Desktop app' : 'Browser window';
  const facts = [
    fact(true, 'Works without internet. Nothing leaves this computer unless you export it.', ''),
    fact(
      can.copiesOutsideProfile,
      'Keeps a second copy of every session in a file of its own.',
      "The second copy of every session lies inside the browser's own data. Clearing that data deletes both, so export sessions that matter to a file.",
    ),
    fact(
      can.waitBeforeClose,
      'Waits for the last change to be stored before the window closes.',
      'Cannot hold the window open for a last change. Wait for "Saved" before you close it.',
    ),
    fact(
      can.revealInFolder,
      'Can show an exported file in its folder.',
      'Cannot show an exported file in its folder. Look in the folder you chose.',
    ),
    fact(can.openLinks, 'Can open links in your browser.', 'Does not open links outside this window.'),
  ];
  return {
    name,
    version: info.version,
    system: PLATFORMS[info.platform],
    short: 'Offline. This session stays on this computer.',
    limits: facts.filter(({ isGood }) => !isGood).length,
    facts,
  };
};
