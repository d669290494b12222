/** danvan's own version, kept inside every file it writes; a test holds it to package.json. */
export const version = '0.1.0';
