import AxeBuilder from '@axe-core/playwright';
import { type Page } from '@playwright/test';

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

/**
 * What axe objects to on a page, by all of its rules. It runs whole inside the page and hands over the violations alone:
 * a second page for the results, and a list of everything that is well, take five times as long. The product has no frames
 * from elsewhere, which is all that the other way would see besides.
 */
export const violationsOf = async (page: Page): Promise<Violations> => {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  return (await axe.analyze()).violations;
};

/** The same as short lines, one for each place; the empty list when the screen is clean. */
export const axeFindings = async (page: Page): Promise<string[]> =>
  (await violationsOf(page)).flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
