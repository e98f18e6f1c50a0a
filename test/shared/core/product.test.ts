import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GENERATOR, PRODUCT } from '#shared/core/product';

it('carries the version of the package', () => {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  expect(PRODUCT.version).toBe((JSON.parse(text) as { version: string }).version);
  expect(GENERATOR.startsWith(`Phase One ${PRODUCT.version}, report `)).toBe(true);
});
