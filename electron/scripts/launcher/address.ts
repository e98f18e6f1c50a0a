/** The loopback address that the origin of the browser host stands on. */
export const LOOPBACK = '127.0.0.1';

/** The port of the product. Sessions are kept under the address, so it is the same for ever. */
export const PRODUCT_PORT = 4610;

/** The one page's address on a port. */
export const addressOf = (port: number): string => `http://${LOOPBACK}:${port}/`;
