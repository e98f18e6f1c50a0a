/** The product's name and version, as written into files and reports. `version` is checked against package.json by a test. */
export const PRODUCT = { name: 'Phase One', version: '0.1.0' } as const;

/**
 * Which way of making reports this is. It goes up with every change that makes the same session print otherwise, be it
 * in rules, words or drawing: a report can be compared with its session only by the way it was made in. A test holds the
 * digest of a frozen session's report against it.
 */
export const REPORT_REVISION = 6;

/** What makes a report, as in `Phase One 0.1.0, report 1`. Reports made alike can be compared, others cannot. */
export const GENERATOR = `${PRODUCT.name} ${PRODUCT.version}, report ${REPORT_REVISION}`;
