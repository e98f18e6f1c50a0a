/** The product's name and version, as written into files and reports. `version` is checked against package.json by a test. */
export const PRODUCT = { name: 'Phase One', version: '0.1.0' } as const;

/** Name and version in one, as in `Phase One 0.1.0`. */
export const GENERATOR = `${PRODUCT.name} ${PRODUCT.version}`;
