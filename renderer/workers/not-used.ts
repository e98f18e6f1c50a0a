/** Stands in for optional parts of jsPDF (HTML rendering) that this product never calls. */
export const notUsed = undefined;
