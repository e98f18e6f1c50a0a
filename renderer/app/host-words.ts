import type { HostCapabilities, HostInfo } from '#shared/host/host-api';
import type { programTexts } from '#shared/language/program';
import type { HostWords } from '../components/host-facts.tsx';

type HostTexts = (typeof programTexts)['en']['host'];

const fact = (isGood: boolean, good: string, bad: string): HostWords['facts'][number] => ({
  isGood,
  text: isGood ? good : bad,
});

/** Says which program runs the interface and what that program can and cannot do, in plain words. */
export const hostWords = (info: HostInfo, can: HostCapabilities, t: HostTexts): HostWords => {
  const facts = [
    fact(true, t.offline, ''),
    fact(can.copiesOutsideProfile, t.copies, t.copiesInside),
    fact(can.waitBeforeClose, t.waits, t.waitsNot),
    fact(can.revealInFolder, t.reveals, t.revealsNot),
    fact(can.openLinks, t.links, t.linksNot),
  ];
  const name = info.kind === 'desktop' ? t.desktop : t.browser;
  const system = t.platforms[info.platform];
  return {
    name,
    version: info.version,
    system,
    line: t.line(name, info.version, system),
    short: t.short,
    limits: facts.filter(({ isGood }) => !isGood).length,
    facts,
  };
};
